import type { MethodWords } from '../en/method';

/** Turkish: the method page. */
export const method: MethodWords = {
  title: 'Nasıl hesaplanır',
  lead: 'Hashfloor’un gösterdiği her sayı bu sayfa ve bir cep hesap makinesiyle denetlenebilir.',
  contents: 'Bu sayfada',
  margin: {
    title: 'Marj',
    text: 'Ana sayı maliyete göre marjdır: fiyatın, bir bitcoin çıkarmanın maliyetinin ne kadar üstünde olduğu, maliyetin oranı olarak. Madencilerin hesapları çoğu kez ötekini, fiyata göre marjı verir.',
    overCost: 'maliyete göre marj = fiyat ÷ maliyet − 1',
    ofPrice: 'fiyata göre marj = 1 − maliyet ÷ fiyat',
    example: (price, cost, overCost, ofPrice) =>
      `${cost} maliyete karşı ${price} fiyat, maliyete göre ${overCost}, fiyata göre ${ofPrice} eder. İkisi asla karıştırılmaz.`,
  },
  cost: {
    title: 'Bir bitcoinin maliyeti',
    work: 'Önce iş gelir. Bir blok ortalama zorluk × 2³² hash ister; sübvansiyonu ve ücretleri öder. Yani bir bitcoin, saniyede bir petahash ile şu kadar gün ister:',
    money:
      'η J/TH’lik makinelerde saniyede bir petahash η kilovat çeker. Bir günü elektriğe, soğutmaya ve temelin saydığı diğer şeylere mal olur:',
    symbols: {
      D: 'zorluk',
      R: 'blok başına ödül, BTC: sübvansiyon ve son haftanın ortalama ücretleri',
      W: 'bir bitcoin için PH/s-gün',
      eta: 'makinelerin verimi, J/TH',
      pue: 'enerji kullanım etkinliği: soğutmaya bir şey gitmiyorsa 1',
      P: 'elektrik fiyatı, USD/kWh',
      g: 'diğer nakit giderler, PH/s ve gün başına USD',
      n: 'nakit olmayan giderler, PH/s ve gün başına USD',
    },
    today: 'Eldeki verilerle',
    worked: (difficulty, reward, days, perDay, cost) =>
      `${difficulty} zorluk ve ${reward} BTC ödül ${days} PH/s-gün eder. Günü ${perDay} üzerinden ${cost} tutar.`,
    efficiency: (first, measured) =>
      `Filonun verimi bir eğridir. 2015’ten ${first} yılına dek Cambridge’in tüketiminin hash oranına ve 1,10’luk soğutma katsayısına bölümü, sonra 2024 ortasında 49 şirketle yapılan anket ve Cambridge’in Mart 2025 tüketimidir. ${measured} sonrasında kimse ölçmedi: eğri son hızıyla, 9 J/TH’nin altına inmeden sürer.`,
    anchored:
      'Cambridge’in ağın gücüne ilişkin canlı tahmini alınabildiğinde eğrinin sonu ondan geçer ve maliyet tabanında CBECI yazar.',
    halving:
      'Yarılanmada ödül yarıya iner ve maliyet bir gecede ikiye katlanır. Bu yüzden öncesinde yayımlanmış bir maliyet sonrasının fiyatıyla karşılaştırılmaz; işle ölçeklenir.',
  },
  presets: {
    title: 'Temeller',
    text: '“Maliyet”in ne olduğu bir seçimdir. Aynı günde bunlar birbirinden iki kattan fazla ayrılır; bu yüzden hiçbir maliyet temelsiz gösterilmez.',
    past: 'Geçmişte filo temelleri o günün filosunu kullanır. Tek makineli temeller ve sizinki o makineyi korur: makine yapılmadan önce maliyetleri, madenciliğin onunla kaça mal olacağıdır; kimsenin ödemediği kadar düşüktür. Tarifeler ve nakit giderler bugünkü gibi kalır.',
    table: 'Temeller ve değerleri',
    name: 'Temel',
    efficiency: 'J/TH',
    power: 'USD/kWh',
    pue: 'PUE',
    overhead: 'g',
    nonCash: 'n',
    today: 'Bugün',
    fleet: 'filo',
    counts: {
      listed_cash:
        'CoinShares’in halka açık şirketler için yayımladığına uyduruldu: elektrik, personel, faiz ve vergi.',
      listed_allin:
        'Makinelerin amortismanını ve hisseyle ödemeyi ekler; CoinShares’in tam maliyetlerine uyduruldu.',
      global_electricity: 'Cambridge’in tüm ağ için varsayımları: elektrik ve soğutma, başka bir şey yok.',
      global_production: 'Aynı elektrik faturası, tüm giderlerin beşte dördü sayılarak.',
      high_cost_marginal: 'Önce duran eski makineler; JPMorgan’ın yazdığına %1 içinde yaklaşır.',
      home_miner: 'Ev tarifesinde güncel bir makine.',
    },
  },
  published: {
    title: 'Yayımlanmış veriler ve yanlarında model',
    text: 'Bunlar da temel olarak seçilebilir: yayımlandığı gibi ya da zorlukla güncellenerek. Her biri haber verildiği haliyle bir olgudur; aslı her zaman elde değildi. Model aynı günler için hesaplandı.',
    table: 'Yayımlanmış veriler',
    figure: 'Veri',
    days: 'Günler',
    published: 'Yayımlanan',
    model: 'Modelden',
    error: 'Sapma',
    readAt: 'Okunduğu yer',
    reposted: (host) => `${host}, yeniden yayımlar üzerinden`,
    none: 'başka bir şey sayar',
    mean: (error) =>
      `CoinShares’in altı çeyreğinde model ortalama ${error} sapar. Sorulan çeyrek olmadan uydurulursa %9,2. Her model maliyetinin ±%10’u bundandır.`,
    outlier:
      '2024’ün dördüncü çeyreği bir şirketin ertelenmiş vergilerini içerir; onlarsız 75.767 dolardı. Hiçbir ağ modeli bunu bilemez.',
    rolled:
      'Güncellenirken bir veri, bugünkü işin kendi dönemindekine oranıyla çarpılır; üç yolla: petahash maliyeti sabit, halka açık madencilerinki gibi yılda %13,6 düşerek ve modeldeki gibi. Ortadaki gösterilir, ötekiler aralığıdır.',
  },
  verdict: {
    title: 'Hüküm',
    text: 'Üç şey 17 addan birini verir: marjın bandı, MPI’ın bandı ve ağın büyüyüp küçülmesi. Taze bir MPI olmadan yalnız yarım hükümdür ve bunu söyler.',
    margins: 'Maliyete göre marj',
    marginsWhy: 'Kesimler, 2014’ten beri tüm günlerin 5., 25., 50. ve 75. yüzdeliklerine yakındır.',
    mpi: 'MPI',
    from: (cut) => `${cut} ve üstü`,
    below: (cut) => `${cut} altı`,
    network: 'Ağ',
    ribbon: 'Hash şeridine göre: 30 günün ortalama hash oranı 60 gününkinin altındayken küçülür.',
    retargets:
      'Tam bir hash oranı geçmişi yoksa zorluğa göre: üst üste üç düşüşten sonra ya da rekorunun %10’dan fazla altında küçülür; son değişimi düşüş değilse ve rekorun %5’i içindeyse büyür.',
    slack: 'Adlar titremesin diye bir bant ancak marj 2 puan ya da MPI 0,1 kesimin ötesindeyse bırakılır.',
  },
  mpi: {
    title: 'MPI nedir, ne değildir',
    is: 'Madenci Pozisyon Endeksi CryptoQuant’ındır. Bir günde madenci cüzdanlarından çıkan coinler, USD olarak, 365 günlük ortalamalarına bölünür; endeks bunun geçen yılın ortalamasından kaç standart sapma uzakta olduğudur. Sıfır, geçen yılın olağan bir günüdür.',
    skewed:
      'Çarpıktır: çıkış hiçten az olamaz, bu yüzden tabanı −1’e yakındır. Üstü açıktır; 12 Ocak 2024’te 9,43 idi.',
    not: 'Bir oran değildir: oran eksi olamazdı. Satışların sayımı da değildir: coinler yeni cüzdanlara, saklamaya ya da teminata da gider. Düşük bir değer madencilerin neden tuttuğunu da söylemez: satmak istemiyor olabilirler ya da satacak bir şeyleri kalmamıştır.',
    access:
      'Tam geçmişi ücretsiz değildir; bu yüzden öteki sayfadaki geçmiş zamanlar onu katmaz ve dört günden eski bir değer hükme girmez.',
  },
  past: {
    title: 'Böyle zamanlar',
    text: 'Bir dönem, haftalık kapanışlara göre bir durumda kalıştır; araları 30 günden az olanlar birdir. Sonrası, ilk haftasından 90 gün sonraki fiyatın o günküne göre durumudur.',
    caution:
      'Böyle dönemler azdır, çakışır ve model geriye bakılarak uyduruldu: verim eğrisi geriye doğru düzeltildi, değerleri 2024 ve 2025’tendir. Betimlerler; bir şey öngörmezler.',
  },
  sources: {
    title: 'Kaynaklar, lisanslar, tarihler',
    live: 'Siz bir sayfa açtığınız için değil, takvime göre sorulur:',
    name: 'Kaynak',
    gives: 'Verdiği',
    bundled: 'Bu sürümle gelen:',
    data: {
      difficulty:
        'Haziran 2026’ya dek her dönemin zorluğu: Electrum (MIT) ve bitcoinj (Apache 2.0) denetim noktalarındaki gibi uzlaşı verisi.',
      market:
        'Temmuz 2010’dan beri haftalık kapanışlar, ücretler ve hash oranları: 2026 ortasına dek Coin Metrics topluluk verisi (CC BY-NC 4.0), sonrasında günlük kapanışlar.',
      costs:
        'Yayımlanmış maliyetler ve MPI değerleri: haber ve raporlardan tek tek olgular, her biri okunduğu yerle.',
      machines: 'Makinelerin verimleri: üreticilerinin anma değerleri.',
    },
    software: 'Preact, uPlot, zod ve WXT (MIT) ile webextension-polyfill (MPL 2.0) kullanılarak yapıldı.',
    uses: {
      mempool: 'fiyat, zorluk, hash oranı, ödül',
      coinbase: 'fiyat, döviz kurları',
      kraken: 'fiyat',
      bitview: 'fiyat, zorluk, hash oranı, ödül, Puell çarpanı, hashprice',
      whattomine: 'fiyat, zorluk, ödül',
      bgeometrics: 'MPI, anahtarsız gecikmeli',
      cryptoquant: 'MPI, kendi anahtarınızla',
      coingecko: 'fiyat',
      binance: 'USDT fiyatı, dolar sayılır',
      coinmetrics: 'Puell çarpanı, hashprice (CC BY-NC 4.0)',
      blockchain: 'ücretler dahil Puell çarpanı',
      cambridge: 'ağın gücü (CC BY-NC-SA 4.0)',
      node: 'kendi sunucunuzda ne varsa',
      feed: 'her veri, seçtiğiniz bir beslemeden',
    },
  },
  not: {
    title: 'Ne yapmaz',
    text: 'Burada hiçbir şey fiyat öngörmez, kimseye al ya da sat demez. Fiyat ve maliyet birbirini çeker; aradaki fark iki yandan da kapanabilir.',
  },
};
