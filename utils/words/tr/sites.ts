import type { SitesWords } from '../en/sites';

export const sites: SitesWords = {
  title: 'Siteler',
  lead: 'Başka siteler, üzerlerindeyken açılır pencereden eklenir.',
  search: 'Bir site bul',
  noneFound: 'Listede böyle bir site yok.',
  kinds: { own: 'Sizin ekledikleriniz', exchange: 'Borsalar', prices: 'Fiyat sayfaları', news: 'Haberler' },
  forget: (host) => `${host} iznini bırak`,
  count: (on, all) => `${all} siteden ${on} tanesi açık`,
  all: 'Bunların hepsi',
  off: (hosts) => `Kapatılanlar: ${hosts}`,
  refused: 'Tarayıcı izin vermedi. Hiçbir şey değişmedi.',
  offered: {
    title: 'İstediğinizde daha çok site',
    lead: 'Önce tarayıcınız sorar. Kapatılınca izin geri verilir.',
  },
  groups: {
    exchanges: 'Başka ülkelerin borsaları',
    derivatives: 'Vadeli ve süresiz sözleşmeler',
    prices: 'Fiyat sayfaları ve gezginler',
    finance: 'Finans siteleri ve arama',
    news: 'Başka dillerde haberler',
  },
  strips: {
    name: 'Fiyat şeritleri',
    sentence: 'Sayfa başındaki şeritte bitcoin fiyatına tek, sakin bir işaret.',
  },
  rules: {
    title: 'Adresler',
    lead: 'Her satıra bir tane: example.com, altındakilerle birlikte *.example.com ya da bir bölüm için example.com/forum; * herhangi bir şeyin yerine geçer.',
    blocked: 'Asla burada',
    allowed: 'Yine de burada',
    noAddress: (line) => `“${line}” bir adres değil ve hiçbirine uymuyor.`,
  },
  charts: {
    name: 'Gömülü grafikler',
    sentence:
      'TradingView ve benzerlerinin çerçevelerinde, nerede dururlarsa dursunlar, işaretler. Önce tarayıcınız sorar.',
  },
};
