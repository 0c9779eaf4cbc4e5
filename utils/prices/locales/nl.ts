import type { Locale } from './locale';

export const nl: Locale = {
  decimalComma: true,
  money: {
    '3': 'duizend',
    '6': 'miljoen mln',
    '9': 'miljard mld',
    '12': 'biljoen',
    USD: 'dollar',
    EUR: 'euro',
    GBP: 'pond',
    JPY: 'yen',
    CNY: 'yuan',
    CHF: 'frank',
    cent: 'cent',
    coin: 'munten ounces aandelen coins',
  },
  words: {
    some: 'twee. drie. vier. vijf. tien. honderden duizenden',
    miner: 'miner',
    trade: 'noteert noteer verhandel staat. stond. staan. waard',
    over: 'meer_dan ruim.',
    one: 'hele. heel. één. een.',
    bitcoin: 'grootste_crypto bekendste_crypto',
    other:
      'op_een_na_grootste tweede_crypto goud. goudprijs zilver olie aandeel aandelen aex. altcoins hashprice troy',
    at: 'onder. boven. op. rond. naar. tot. bij. vanaf tegen. richting tussen bereik passeer door_de. doorbr brak doorbroken test. testte ligt. lag. hield houdt herover slot. sloot opende vlak_onder vlak_boven over_de. raakt raakte tikt tikte aantikt schommel beweegt haalt nadert zakt_onder',
    level:
      'steun weerstand grens niveau mijlpaal record. hoogtepunt dieptepunt top. piek bodem zone drempel barrière all-time recordhoogte koersdoel gemiddelde',
    price: 'marktpri koers prijs waarde bitcoinkoers bitcoinprijs wisselkoers markt.',
    each: 'per_bitcoin per_btc per_munt per_stuk stuk. gemiddeld elke. per.',
    move: 'verloor. verliest verlies. daling daald gedaald dalen. zakt. zakte stijg gestegen steeg. won. winst klom. sprong. kelder hoger lager duurder goedkoper eraf erbij plus. min. premie korting verschil minder meer. toegenomen terugval inleverde',
    by: 'met.',
    total:
      'marktkap marktwaarde beurswaarde volume omzet salaris loon boete kosten. commissie lening ophaal opgehaald haalde invest instroom uitstroom stroomde liquid opbrengst winst_van gift doneer losgeld gestolen buit diefstal hack fraude schuld reserve begroting fonds etf ter_waarde huur belasting rekening per_maand per_jaar maandelijks jaarlijks beslag spaar vermogen contant bonus prijzengeld kapitaal',
    deal: 'voor. kocht gekocht kopen aankoop verkocht verkoop betaal',
    aim: 'koersdoel doel voorspel verwacht zou. kan. zal. kunnen prognose mikt eind_',
    mine: 'mining minen mijnen delven gemined produc',
    cost: 'kost. kostte kosten. kostprijs break-even breakeven uitgaven',
    production: 'productiekost kostprijs_van_een miningkost mining-kost mijnkost kosten_om_een',
    hedge:
      "ongeveer circa. bijna. zo'n. de. het. dik. net. rond_de. nu. momenteel slechts omgerekend krap iets. kort. even. grofweg psychologische",
    of: 'van. aan.',
    versus: 'tegenover dan. vergeleken',
    plain:
      'en. in. met. is. na. terwijl. werd. heeft. zich. niet. dat. ook. sinds. was. uit. of. maar. aan. zijn. hij. volgens. er. te.',
  },
};
