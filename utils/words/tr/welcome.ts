import type { WelcomeWords } from '../en/welcome';

/** Turkish: the welcome page. */
export const welcome: WelcomeWords = {
  title: 'Bir fiyatın tabanı vardır',
  lead: 'Hashfloor, bir Bitcoin fiyatının yazıldığı her yerde, onun bir bitcoin çıkarmanın maliyetinin ne kadar üstünde olduğunu gösterir. Artık borsa ve haber sitelerinde fiyatların arkasında böyle işaretler var.',
  sample: {
    label: 'Bir örnek',
    headline: 'Bitcoin sakin bir haftayı {now} yakınında kapattı',
    text: [
      'Coin pazar akşamı {now} fiyatından işlem gördü. Perşembe günü bir saatliğine {high} düzeyine değip geri dönmüştü.',
      'Kuzeydeki bir maden yine de {sum} tutarında makine aldı. Sahibi, “{low} olursa yarısını kapatırız,” dedi.',
    ],
    sum: '12 milyon dolar',
    explained: (margin, price, cost, basis) =>
      `${price} arkasındaki ${margin} şunu söyler: bugün bir tane çıkarmanın maliyeti olan ${cost} ile arası bu kadar (${basis}). Makinelerin bedeli bir coinin fiyatı değildir ve olduğu gibi kalır. Bir sayfada bir işareti gösterin, kart daha fazlasını söyler.`,
    spoken: (margin) => `madencilik maliyetine göre ${margin}`,
  },
  basis: {
    title: '“Maliyet” ne demek olsun?',
    lead: 'Yukarıdaki işaretler seçiminizi izler. Ayarlarda dilediğiniz zaman değiştirebilirsiniz; yayımlanmış veriler ve kendi makineleriniz de oradadır.',
  },
  currency: {
    title: 'Hangi para biriminde düşünüyorsunuz?',
    lead: 'Maliyetler ABD dolarıyla hesaplanır. Kendi sayfalarımızda şununla gösterilir:',
    label: 'Para birimi',
  },
  privacy: {
    title: 'Neler yapabilir ve tarayıcınızdan ne çıkar',
    sentences: [
      'Fiyatları bulmak için bir listedeki borsa ve haber sitelerinin sayfa metinlerini okur; izin verene dek başka hiçbir siteyi okumaz.',
      'Okuduğu hiçbir şey tarayıcınızdan çıkmaz: ne metin, ne adres, ne geçmiş.',
      'Birkaç açık kaynağa fiyatı, zorluğu ve madencilerin akışlarını sorar; siz bir sayfa açtığınız için değil, takvime göre.',
      'Ayarlarınızı tarayıcınız saklar, izin verirseniz eşitler; girdiğiniz anahtarlar bu cihazda kalır.',
      'Hesap, izleme ve reklam yoktur; verdiğiniz her izin tarayıcıda dilediğiniz zaman geri alınabilir.',
    ],
  },
  done: 'Bitti',
  method: 'Nasıl hesaplanır',
  sites: 'Sitelerin listesi',
};
