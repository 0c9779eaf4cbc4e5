import type { OptionsWords } from '../en/options';
import { alerts as said } from './alerts';
import { fields } from './fields';
import { sites } from './sites';

/** Turkish: the options. */
export const options: OptionsWords = {
  find: 'Bir ayar bul',
  noneFound: 'Bunu söyleyen bir ayar yok.',
  basis: {
    title: 'Maliyet temeli',
    lead: (price) =>
      `Gösterilen her marjda “maliyet”in anlamı. Yanında: bir coinin bugünkü maliyeti ve ${price} fiyatındaki marj.`,
    presets: 'Bugünkü zorluktan hesaplanır, yaklaşık ±%10',
    others: 'Başka veriler',
    published: {
      name: 'yayımlanmış bir veri',
      sentence: 'Analistlerin ve madencilik şirketlerinin yazdıkları.',
    },
    figure: 'Veri',
    roll: 'Zorlukla bugüne taşı',
  },
  speech: {
    title: 'Dil ve para birimi',
    language: 'Dil',
    browsers: 'Tarayıcının dili',
    currency: 'Tutarları şununla göster',
  },
  rig: {
    efficiencyJPerTh: { label: 'Verim', unit: 'J/TH' },
    usdPerKwh: { label: 'Elektrik', unit: 'USD/kWh' },
    pue: { label: 'Soğutma katsayısı (PUE)', unit: '×' },
    overheadUsdPerPhDay: { label: 'Diğer giderler', unit: 'PH/s ve gün başına USD' },
    poolFeePct: { label: 'Havuz ücreti', unit: '%' },
  },
  mpi: {
    title: 'Elle MPI',
    lead: 'Madenci Pozisyon Endeksi, bugün madencilerden çıkan coinleri geçen yılla standart sapma olarak karşılaştırır. Eksi, olağandan az demektir. Ortalamaya düz oran başka bir sayıdır: onu girmeyin.',
    value: 'Değer',
    day: 'Gözlem günü',
    inUse: (value, day) => `Kullanılan: ${value}, ${day}.`,
    none: 'Kullanılan değer yok.',
    clear: 'Değerimi kaldır',
  },
  marks: {
    title: 'Sayfalardaki işaretler',
    sample: 'Bitcoin’in işlem fiyatı',
    styles: {
      badge: { name: 'Etiket', sentence: 'Marj her fiyatın arkasında durur.' },
      underline: {
        name: 'Altı çizili',
        sentence: 'Her fiyatın altında yalnız noktalı bir çizgi; kart onun üstünde açılır.',
      },
      off: { name: 'Kapalı', sentence: 'Sayfalar olduğu gibi kalır. Açılır pencere ve araç çubuğu sürer.' },
    },
    tables: {
      title: 'Uzun tablolarda',
      first: {
        name: 'İlk satırlar',
        sentence: 'Fiyat bulunan ilk on iki satır işaretlenir; ötekilerde bir fiyatı gösterince kart açılır.',
      },
      all: { name: 'Bütün satırlar', sentence: 'Tablo ne kadar uzun olursa olsun her fiyat işaretlenir.' },
      hover: {
        name: 'Gösterince',
        sentence: 'On iki satırdan uzun tablolara hiçbir şey çizilmez; bir fiyatı gösterince kart açılır.',
      },
    },
  },
  badge: {
    title: 'Araç çubuğu rozeti',
    lead: 'Rengi her zaman marj bandının rengidir. Simgeyi gösterince hüküm, maliyet ve temel okunur.',
    names: {
      margin: 'Maliyete göre marj',
      verdict: 'Hükmün işareti',
      cost: 'Madencilik maliyeti',
      price: 'Fiyat',
      hashprice: 'Hashprice',
      mpi: 'MPI',
      nothing: 'Hiçbiri',
    },
    sentences: {
      margin: '%100’den sonra yüzde işareti olmadan.',
      verdict: (band) => `▼ zararda, ▽ sıkışık, ◇ ince, △ rahat, ▲ geniş. Şimdi: ${band}.`,
      cost: 'Bin ABD doları olarak.',
      price: 'Bin ABD doları olarak.',
      hashprice: 'Bir PH/s’nin günlük kazancı, USD.',
      mpi: 'Eskiyse ya da bilinmiyorsa soru işareti.',
      nothing: 'Yalnız simge.',
    },
  },
  alerts: {
    title: 'Uyarılar',
    lead: 'Tarayıcınızın bildirimleri; her biri olduğunda bir kez. Eski veriler için bildirim yapılmaz. Her birinin altında ne diyeceği yazar.',
    kinds: {
      verdict: 'Hüküm değişir',
      margin: 'Marj bir düzeyi geçer',
      retarget: 'Zorluk yeniden ayarlanır',
      record: 'Zorluk rekor kırar',
      mpiHigh: 'MPI 2’nin üstüne çıkar',
      mpiLow: 'MPI 0’ın altına iner',
    },
    level: 'Maliyete göre marj düzeyi',
    quiet: {
      name: 'Sessiz saatler',
      sentence: 'Bu arada olan, hâlâ öyleyse sonra bildirilir.',
      from: 'Başlangıç',
      to: 'Bitiş',
    },
    needsLeave: 'Tarayıcının Hashfloor’a bildirim izni vermesi gerekir. Her cihazda bir kez sorar.',
    allow: 'Bildirimlere izin ver',
    refused: 'Tarayıcı izin vermedi, bu yüzden hiçbir şey bildirilmeyecek.',
    said,
  },
  fields,
  sites,
  keys: {
    bgeometrics: {
      label: 'BGeometrics anahtarı',
      sentence: 'İsteğe bağlı: MPI anahtarsız da gelir, bazen birkaç gün geç.',
    },
    cryptoquant: { label: 'CryptoQuant anahtarı', sentence: 'İsteğe bağlı: MPI’ın tanımlandığı yerden.' },
    needsLeave: 'Tarayıcının Hashfloor’a CryptoQuant’a sorma izni vermesi gerekir.',
    allow: 'api.cryptoquant.com’a izin ver',
  },
  sources: {
    title: 'Kaynaklar',
    lead: 'Veriler, ne okursanız okuyun, bir takvime göre alınır. Anahtarlar bu cihazda kalır ve yalnız kendi kaynağına gider.',
    never: 'henüz sorulmadı',
    answered: (age) => `${age} yanıt verdi`,
    failed: (error) => `son deneme başarısız: ${error}`,
  },
  backup: {
    title: 'Yedek',
    lead: 'Ayarlar, açıksa tarayıcınızın eşitlemesini izler. Anahtarlar asla eşitlenmez ve hiçbir dosyada yer almaz.',
    save: 'Ayarları dosyaya kaydet',
    load: 'Ayarları dosyadan yükle',
    reset: 'Her şeyi sıfırla',
    sure: 'Her şey gerçekten sıfırlansın mı?',
    outcomes: {
      taken: 'Dosyadaki ayarlar geçerli.',
      refused: 'Bu bir Hashfloor ayar dosyası değil ya da içinde anlamsız bir şey var. Hiçbir şey değişmedi.',
      reset: 'Her şey baştaki gibi.',
    },
  },
  about: {
    title: 'Hakkında ve gizlilik',
    privacy: [
      'Hiçbir sayfanın metni ya da adresi tarayıcınızdan çıkmaz.',
      'Hashfloor açık kaynaklara fiyat, zorluk, hash oranı ve MPI sorar ve onlara sizinle ilgili hiçbir şey göndermez.',
      'Hesap yok, ziyaret sayımı yok, reklam yok.',
    ],
    method:
      'Maliyet, blok başına zorluk × 2³² hash bölü ödül, çarpı bir PH/s’nin bir günlük gideridir: elektrik, bazı temellerde genel giderler de. Maliyete göre marj fiyat ÷ maliyet − 1’dir. Hüküm madencileri betimler; öngörü değildir.',
    more: 'Tüm formüller, temeller ve kaynaklar',
    credits:
      'Fiyat geçmişi: Coin Metrics (CC BY-NC 4.0). Zorluk: Electrum denetim noktaları. Güncel veriler: yukarıdaki kaynaklar.',
  },
};
