import type { Locale } from './locale';

export const tr: Locale = {
  decimalComma: true,
  postpositions: true,
  home: 'TRY',
  money: {
    3: 'bine. bini. binin. binde. binden. binlik. binler bindeydi. bindeyken. bindir. binken. binlerde.',
    x3: 'bin. k. binmiş.',
    x6: 'milyon',
    x9: 'milyar',
    x12: 'trilyon',
    USD: 'dolar abd_dolar $.',
    EUR: 'euro avro',
    GBP: 'sterlin',
    JPY: 'yen. japon_yeni',
    CNY: 'yuan',
    TRY: 'lira türk_lira tl',
    RUB: 'ruble',
    cent: 'sent kuruş',
    coin: 'ons hisse coin token varil',
    BTC: 'adet_bitcoin adet_btc bitcoinlik',
    '%': 'yüzde',
    rate: 'lira/kwh tl/kwh kilovat blok kullanıcı müşteri adres cüzdan kişi. kişiye kişinin düğüm şirket abone yatırımcı',
    count:
      'trader. insan. kişi_ hane. çalışan. üye. takipçi mağaza. işletme. atm. işlem_ işlemin işlem. kripto_para_birimi altcoin proje. sözleşme. indirme. oy. kelime. sayfa. satır. gün. hafta. saat. dakika. saniye. kilometre ton. metre. hesap.',
  },
  spelled: {
    0.25: 'çeyrek.',
    1: 'bir.',
    2: 'iki.',
    3: 'üç.',
    4: 'dört.',
    5: 'beş.',
    6: 'altı.',
    7: 'yedi.',
    8: 'sekiz.',
    9: 'dokuz.',
    10: 'on.',
    20: 'yirmi.',
    30: 'otuz.',
    40: 'kırk.',
    50: 'elli.',
    60: 'altmış.',
    70: 'yetmiş.',
    80: 'seksen.',
    90: 'doksan.',
    100: 'yüz.',
    0.5: 'yarım.',
  },
  words: {
    rig: 'cihaz madencilik_cihaz ekran_kartı konteyner',
    spend:
      'harcıyor harcadı harcar harcay harcamak harcaması yakıyor yakan yaktı harcan harcad yiyor yedi yutuyor',
    gap: 'aşağı_çek yukarı_çek indirerek_ eksilt mesafe kala. uzağ',
    year: 'geçen_yıl bir_yıl_önce geçen_sene o_dönemde o_zamanlar iki_yıl_önce üç_yıl_önce dört_yıl_önce beş_yıl_önce altı_yıl_önce yedi_yıl_önce sekiz_yıl_önce dokuz_yıl_önce on_yıl_önce birkaç_yıl_önce 2_yıl_önce 3_yıl_önce 4_yıl_önce 5_yıl_önce 6_yıl_önce 7_yıl_önce 8_yıl_önce 9_yıl_önce 10_yıl_önce 11_yıl_önce 12_yıl_önce yıllar_önce yıl_önce yıl_evvel ilk_yıllarında ilk_günlerinde o_günlerde bir_önceki_yıl',
    same: 'kripto_para_birimi dijital_para sanal_para kripto_paranın kripto_para.',
    miner:
      'madenci. madenciler madencisi madencilerin elektrik. elektriğ kilovat kwh. madenc. rig. bitcoin_maden kripto_maden btc_maden enerji.',
    some: "iki. üç. dört. beş. on. yüzlerce binlerce çeyrek_bitcoin yarım_bitcoin bitcoin'ler bitcoinler bitcoin_ile_ bitcoin'le. btc'ler bitcoin'in_üçte bitcoin'in_yarı bitcoin'in_bir_kısmı bitcoinin_yarı üçte_bir_bitcoin",
    trade:
      'işlem_gör alıcı_bul değer_gör işlem_yap mevcut bugünkü şu_anki güncel şimdiki piyasa_ise piyasada borsada satılıyor satılırken alınabil alınıyor borsa_veriyor borsada_ise piyasa_veriyor',
    bitcoin:
      'en_büyük_kripto lider_kripto en_popüler_kripto en_bilinen_kripto öncü_kripto ilk_kripto amiral_gemisi dijital_altın piyasa_değeri_en_yüksek en_değerli_kripto bir_numaralı_kripto en_eski_kripto kripto_paraların_lideri kripto_paraların_en_büyüğü en_büyük_dijital en_büyük_sanal lider_dijital en_yüksek_piyasa_değerine_sahip',
    other:
      'ikinci_büyük ikinci_en. ether. etherin etheri ethereum etheryum altın. altında_ons gram_altın ons_altın ons. onsu gümüş petrol hisse bist altcoin hashprice konut. araba. otomobil ripple solana dogecoin dolar_kuru dolar/tl borsa_istanbul endeks tahvil stablecoin token varil sarılmış sarmalanmış platin paladyum çeyrek_altın daire. evi. evini. evin. pizza ev_aldı telefon arsa donanım_cüzdan soğuk_cüzdan uygulama milyoneri arabayı arabamı arabasını arabam. evimi dairesini dairemi dükkan tarla. tarlayı arsayı motoru. külçe altının_fiyat altının_ons altının_gram altını_ons gram_altını altının_değer altının_kilo altının_piyasa altının_yüksel altının_zirve euro/dolar paritesi nasdaq s&p_500 bist_100 cumhuriyet_altın yarım_altın',
    at: 'altını arasında ulaş. değer_olarak fiyattan kuru. seviyesi altına altında altındaki altından üzerine üzerinde üzerinden üzerini üzerindeki üstüne üstünde üstünü üstündeki seviye sınırını sınırına sınırında sınırının eşiği eşiğin barajı barajın bandı bandın civar dolaylar yakınlar yakın. yakını kadar. ulaş aş. aştı aşan aşarak aşınca aşması aşıp aşabil geç. geçti geçen geçerek geçtikten bulunuyor bulunan fiyatla fiyatından denk. karşılık_gel olan_bitcoin gördü görmüş görebil görüldü direnci direncini desteği desteğin desteğini dokundu kırdı kırarak kırılma kırması tutun sabitlen üzeri. kapan kapattı kapat kapanış açıl. açıldı açılış doğru_ olarak_kay olarak_işlem yi_gör bölgesi bölgesin noktası noktasın rakamı psikolojik zirvesi zirveyi dibi dibini dan_işlem den_işlem dolardan. liradan. avrodan. eurodan. sterlinden. dolara. liraya. avroya. euroya. dolarda. lirada. dolarla. dolarken dolardı. dolarlardan dan. den. tan. ten. a. e. ya. ye. lara. çıktı_ civarı aralığın aralığı dolaylarında bandına üstü. altı. tekrar_gördü dolarlara test_ett test_ede test_ediy bine. binden. binde. milyona. milyondan. gören görülen binin. bindeydi lirayken. euroyken. liraydı. euroydu. dolarsa. liraysa. dolardır. liradır. el_değiş sularında sularına kapısında kapısına önünde çizgisi çizgiye kırılır kırıl kırar kırınca savun koruy korudu zorla zorlu dayan yasla sıkış salın test_edil tazele deldi delip delerse kaybederse. olunca etrafında etrafına arası. arasına eder. ediyor. ediyordu bandından düzey dibe_vur gördükten görünce görmeden görürse aşmadan aşılır aşıla aşama inince çıkınca düşünce gelince gelirse gelmeden gelip. gelmiş kapatır kapatma görülür görülece görülme dayandı yaklaş altının. dengelen tutunuyor seyrediyor',
    level:
      'destek. direnç direnc zirve rekor eşik eşiğ sınır. dip. dibi. bant bölge baraj en_yüksek en_düşük tarihi ortalaması ortalamasın hareketli_ort max. min. ath. boşluğu taban. tavan. kullanım_fiyat hedef yüksek. düşük. taban tavan 24s_yüksek kırılım dirençleri destekleri zarar_kes kâr_al kar_al tüm_zaman birikim_aralı birikim_bölge birikim_band dağıtım_bölge işlem_aralı fiyat_aralı',
    price:
      'fiyat kur. kuru değer. değeri. değerin piyasa_fiyat fiyatı satış_fiyat alış. btc/tl btc/usd btc/try btctry btcusd spot adil_değer anlık piyasa. son_fiyat vadeli piyasadaki lirası_karşılığı tl_karşılığı dolar_karşılığı satış. son. kur_karşılığı euro_karşılığı lira_karşılığı fiyatı. karşılığı_olan_fiyat fiyat_etiketi tl_bazında lira_bazında dolar_bazında cinsinden tl_cinsi',
    each: 'başına adet_başına tanesi tane. ortalama adedi adedini adetini birim_fiyat bitcoin_başına her_biri ortalama_alış ortalama_alım adet_fiyat birim_fiyatı ortalama_maliyetim ortalama_maliyeti_ maliyetim. maliyetim_ her_yeni_bitcoin',
    one: 'bir. 1_adet tek. ilk_bitcoinimi ilk_bitcoinini ilk_bitcoin’ini',
    move: 'düşüş yükseliş kayıp. kaybı kaybet kaybed değer_kay değer_kaz artış artarak azal artt arttı arttır geriledi düştü. düşen. düşerek yükseldi yükselen fark. farkı farkla prim. primle primli iskonto kazandı kazan kazanç daha_düşük daha_yüksek daha_ucuz daha_pahalı gerileme sıçra eridi silindi silin kazancı aşağı yukarı indirim değişim değişti ekledi toparlan düzeltme çekil ucuzla pahalan değerlen değerlend toparladı tırman fırla çöktü çöküş eksil birden_ çakıl silkel buharlaş erim toparlay silkin yitir kırp geri_verd geri_ald telafi daha_az daha_fazla altında_kaldı yüksel_',
    total:
      'donanım_maliyet ekipman_maliyet cihaz_maliyet bakım_maliyet brüt_kâr btc_başına_kâr coin_başına_kâr piyasa_değer piyasa_hac hacim hacmi hacmin işlem_hac maaş ceza ücret komisyon kredi yatırım yatırdı yatır girişi giriş. çıkışı çıkış. net_ likid tasfiye likidasyon gelir kâr. kar. kârı karı. kârla bağış fidye çalın çaldı çalınan hack dolandır vurgun borç rezerv bütçe fon. fonu fonlar etf değerinde tutarında toplam kira. kirası vergi fatura aylık yıllık ayda. bonus ödül varlığı karşılığı kampanya zarar serveti servet birikim mevduat teminat açık_pozisyon pozisyon el_konul el_koy ele_geçir ihraç halka_arz tur. turunda finansman bakiye portföy hediye burs para_cez havale transfer tutarı tutarın limit asgari para_ceza idari_para cezası cezaya her_ay her_hafta her_gün marj kaybını kazancını kaptır dolandırıl gasp gasbe şantaj oynaklı volatilite rüşvet rehin ikramiye hesabından dolandırmak kazancı_ tasarruf birikimi varlıkları tazminat taksit peşinat sermaye kapora sigorta stopaj harç. harcı kasasında kasasındaki hazine piyango abonelik muhammen_bedel açılış_teklif müzayede ihale makas makası haftada_kaz haftalık_kazan haftalığı harcama günlük_aralı kaybı. kaybının düşüşü. yükselişi. kazancının topladı toplandı kefalet ayrıldı borcu ciro hesabında reklam çekiliş bitcoin_primi primi_ iadesin iade_ faturası_kes faturası_geld kaçak_elektrik elektrik_faturası_kes elektrik_borcu elektrik_faturası_geld borç_çıkar nakit. nakdi ele_geçirildi sayısı. sayısının eğitimi_ seminer bitcoin_miktar btc_miktar coin_miktar miktarı_ kazanabil kazanıyor kazanır. kazandırıyor kazandırır bloke_ dondurul işsizlik_maaşı talep_etti istedi_ fidyeci',
    deal: 'satın. sattı satış_yap satıl ödedi öde. ödeyen ödeme öden aldı. alım. satın_aldı satın_alm satın_alar satıp satarak',
    aim: 'tahmin bekle öngör olabilir ulaşabilir çıkabilir düşebilir yükselebilir gerileyebilir inebilir beklen ihtimal senaryo olacak ulaşacak çıkacak düşecek yıl_sonu yükselecek inecek dönül görüyor. öngörüyor',
    mine: 'madenci maden üret kazı kazım mining kazma kazmak kazan_madenci',
    cost: 'maliyet masraf başabaş gider. gideri giderler mal_oluyor mal_edi maliyeti mal_oldu mal_olu mal_olm gider_ elektrik_ücret tutuyor. tüketi tüket cebinden_çıkan rakam. rakamı. bu_tutar amortisman birim_maliyet patlıyor patladı patlayan',
    production:
      "kârlı_olması_için kârlı_kalması karlı_olması_için üretim_maliyet madencilik_maliyet üretmenin_maliyet üretme_maliyet çıkarmanın_maliyet çıkarma_maliyet kazmanın_maliyet kazma_maliyet kazım_maliyet başabaş_nokta başa_baş bitcoin_kazma bitcoin_üretm bitcoin_çıkarm btc_kazm btc_üretm btc_çıkarm btc_kazım bitcoin_madenciliğinin_maliyet nakit_maliyet elektrik_maliyet mal_etti mal_ediyor mal_etmek mal_ett mal_eden elektrik_gider elektrik_fatura elektrik_harcama enerji_maliyet enerji_gider toplam_maliyet tüm_maliyet bütün_maliyet genel_maliyet tam_maliyet kâra_geç kara_geçiş kâr_eşiği üretim_gider üretim_masraf çıkarma_masraf kazma_masraf madencilerin_maliyet madencinin_maliyet marjinal_maliyet bitcoin_üretmek bitcoin_çıkarmak bitcoin_kazmak btc_üretmek btc_çıkarmak btc_kazmak bitcoin'i_üretmek bitcoin'i_çıkarmak bitcoin'i_kazmak elektriği_ enerji_fatura nakit_üretim nakit_madencilik nakit_çıkarma zarar_etmemesi zarar_etmemek zarar_etmemeleri kapatma_fiyatı kapanma_fiyatı kapatma_eşiği birim_üretim yalnız_elektrik sadece_elektrik salt_elektrik yalnızca_elektrik kârlı_olmaktan kârlı_hale kârlı_değil kâr_edebilmesi kâra_geçmesi",
    hedge:
      'yaklaşık neredeyse yeniden tekrar. fazla. fazla_ sadece şu_an. şimdi kritik yalnızca bugün ilk_kez ilk_defa hâlâ hala henüz doların. liranın. avronun. euronun. doları. lirayı. euroyu. ın. in. un. ün. nın. nin. nun. nün. ı. i. u. ü. yı. yi. yu. yü. nı. ni. civarında_ da. de. ta. te. oldu. olan. olarak. aşkın küsur dolayında_ dolar. kez. psikolojik_ ile. seviyesinin. seviyesini. seviyesine. şu_anda bir_günde bir_haftada bir_saatte bir_ayda son_24_saatte 24_saatte bir_gecede haftada_ günde_ yılbaşından hafta_içinde gün_içinde tam. yalnız ila. daha_da_az',
    over: 'dolardan_fazla',
    versus: 'karşısında göre. kıyasla gibi. karşı. yerine. kadar_eder',
    of: 'değerinde_bitcoin liralık. dolarlık. euroluk. avroluk. sterlinlik.',
    plain:
      've. bu. için. daha. en. çok. sonra. ise. ancak. her. yıl. gün. önce. olduğunu yok. yatırımcı gümrük_vergi dijital_varlık kripto_varlık varlık_sınıf zirvesinden zirveden zirvesine_göre rekorundan değişmeden değişiklik_olmadan değerlendir yatırımlık çıkış_yaşan giriş_yaşan etf_onay onayıyla yatırım_bankası yatırım_şirketi yatırım_kuruluş ark_invest var. yarısından_fazla bitcoinmarket bitcoin_market aylık_dönemde haftalık_dönemde aylık_süreçte aylık_zaman_diliminde aylık_sürede haftalık_sürede kurumlar kurumsal kurum. kurumu stock-to-flow',
  },
};
