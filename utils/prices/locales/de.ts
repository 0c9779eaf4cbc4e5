import type { Locale } from './locale';

export const de: Locale = {
  decimalComma: true,
  money: {
    '3': 'tausend tsd',
    '6': 'million mio',
    '9': 'milliard mrd',
    '12': 'billion bio.',
    USD: 'dollar us-dollar',
    EUR: 'euro',
    GBP: 'pfund',
    JPY: 'yen',
    CNY: 'yuan',
    CHF: 'franken schweizer_franken',
    cent: 'cent',
    coin: 'coins. münzen unzen ether. aktien',
  },
  words: {
    some: 'zwei. drei. vier. fünf. zehn. hunderte tausende',
    miner: 'miner schürfer bergbau',
    trade: 'notier gehandelt handelt pendel eröffn schloss schließ wert. bezahlt',
    over: 'mehr_als ',
    one: 'ganzen. ganzer. ganzes. ein. einen. eines. einem. eine. einzeln',
    bitcoin:
      'größte_krypto älteste_krypto bekannteste_krypto wichtigste_krypto wertvollste_krypto leitwährung cyberdevise',
    other:
      'zweitgrößte drittgrößte zweitwichtigste gold. goldpreis goldes silber öl. ölpreis aktie anteilsschein dax. unze grafikkarte hashpreis altcoin wohnung auto.',
    at: 'über. unter. bei. auf. an. zu. ab. gegen. um_die_ in_richtung richtung oberhalb unterhalb jenseits erreich lag. liegt. liegen lagen. steht. stand. stehen durchbr überschr unterschr überst überw überspr knack teste halten hält hielt verteidig zurückerob pendelt bewegt nahe zwischen bis. bis_zu. touchier berühr riss. markier',
    level:
      'marke widerst unterstütz hürde schwelle niveau hoch. höchst allzeithoch rekordhoch rekord. tief. tiefst tagestief tageshoch jahreshoch jahrestief bestmarke zone bereich boden spitze durchschnittslinie gleitend allzeit linie',
    price: 'kurs preis notierung marktpreis wechselkurs btc-kurs tageskurs',
    each: 'pro. je. durchschnitt im_mittel stück. jeweils einstandspreis kaufpreis',
    move: 'minus. plus. fiel. fallen. fällt. gefallen stieg. steigt steigen. gestiegen verlor. verlier verloren verlust gewann. gewonnen zugelegt zulegt rückgang anstieg abschlag aufschlag einbuß eingebüßt abgeb abgab nachgab nachgeb kletter sprang springt stürz rutsch brach. sank. sinkt abstand höher niedriger teurer billiger günstiger kurssprung unterschied differenz mehr. weniger.',
    by: 'um.',
    total:
      'überwies überweis marktkap börsenwert marktwert volumen umsatz ergebnis gehalt lohn strafe geldstrafe bußgeld gebühr kredit finanz invest zufluss zuflüss abfluss abflüss liquid erlös spend gestohl erbeut diebst gestohlen lösegeld schulden vermögen prämie budget einnahm fonds etf im_wert_von miete guthaben steuer rechnung gewinn open_interest pro_monat im_monat monatlich jährlich pro_jahr bonus handy überw betrug erbeutet beschlagnahm kostenlos mindest kapital reserve',
    deal: 'für. gekauft kaufte kaufen erworben erwarb verkauft verkaufte zahl gezahlt',
    aim: 'ziel kursziel prognos erwart könnte rechnet vorhers würde dürfte prophez hält_für bis_jahresende bis_ende',
    mine: 'geförder mining schürf geschürf förder produktion herstell produz produk',
    cost: 'stromkosten kostet kosten kostete aufwand break-even gewinnschwelle',
    production:
      'stromkosten_je. produktionskost herstellungskost miningkost mining-kost förderkost schürfkost gestehungskost stromkosten_für',
    hedge:
      'rund. etwa. ungefähr knapp. fast. circa. ca. gut. zeitweise kurzzeitig zuletzt derzeit aktuell. die. der. den. dem. das. zunächst nur. noch. wieder. wichtige psychologisch annähernd beinahe',
    of: 'von. in. an.',
    versus: 'gegenüber verglichen wie. anders_als',
    plain:
      'und. in. im. am. mit. ist. nach. während. wurde. hat. sich. nicht. dass. auch. seit. damit. vor. war. aus. wird. oder. aber. haben. sind.',
  },
};
