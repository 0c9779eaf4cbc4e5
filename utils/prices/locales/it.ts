import type { Locale } from './locale';

export const it: Locale = {
  decimalComma: true,
  money: {
    '3': 'mila. mille.',
    '6': 'milion mln',
    '9': 'miliard mld',
    '12': 'bilion trilion',
    '0': 'di.',
    USD: 'dollar',
    EUR: 'euro',
    GBP: 'sterlin',
    JPY: 'yen',
    CNY: 'yuan',
    CHF: 'franch',
    cent: 'centesim',
    '%': 'per_cento',
    coin: 'monete token. once azioni',
  },
  words: {
    some: 'due. tre. quattro. cinque. dieci. centinaia migliaia',
    miner: 'minator miner.',
    trade: 'quot vale. valeva valere varrà scambiat scambia tratta.',
    over: 'oltre più_di.',
    one: 'intero. un. uno. una. singol',
    bitcoin:
      'maggiore_cripto principale_cripto prima_cripto regina_delle_cripto più_grande_cripto criptovaluta_più',
    other:
      "seconda_cripto seconda_più oro. oncia argento. petrolio azione. azioni. titolo. titoli. ftse altcoin hashprice l'oro. l'ether",
    at: 'sotto. sopra. a. ai. agli. in. a_quota quota. intorno verso. vicino raggiun tocc super rott rompe. rompere sfond viagg dai. tra. fra. fino sfior attest attesta conquist riconquist recuper mantien tenuto tiene test. testa testare chiu_ chiude chiuso chiudere aperto apre. passa passato muove. si_muove pari_a. ferm era_a. è_a. avvicin perd_i. perso_i. difend difeso attravers',
    level:
      'support resistenz livello soglia barriera massim minim record. picco tetto pavimento zona area. muro media_mobile storico',
    price: 'prezzo valore quotazion corso tasso_di_cambio cambio. mercato. spot.',
    each: "per_bitcoin per_btc per_moneta per_unità ciascun l'uno cadaun medio media. ogni. per_ogni ",
    move: 'lasciato_sul lasciat perso. perde. perdere. perdit sceso scend calo. calat salit_ salito_di. rialzo guadagn ribass aument crescit balz crollo crollat crolla. flession premio sconto differenza più_alto più_basso in_più in_meno più. meno. rimbalz corre. correzione cedut',
    total:
      "capitalizz volum stipendio multa sanzion commission prestit raccol raccolt invest afflussi deflussi flussi liquida ricav utile utili donaz donat riscatto rub_ rubat furto hack truff frod debit riserv budget fondo. fondi. etf. controvalore per_un_valore del_valore affitto tassa tasse bollett fattur al_mese all'anno mensil annu premio_di. round finanz posizion risparmi tariff deposit mutuo bonus entrate",
    deal: 'per. acquist compra comprat vend_ vendut pag_ pagat pagare',
    aim: 'obiettivo target. prev_ prevede previs potrebbe potrebbero stim atteso attende mira. entro_fine arriverà raggiungerà',
    mine: 'minare mining minat produr produzion estraz estrar ',
    cost: 'costa. costava costare costo. costi. pareggio spesa break-even',
    production:
      'costo_di_produz costi_di_produz costo_di_estraz costo_per_minare costo_di_mining costo_medio_di_produz',
    hedge:
      'circa. quasi. meno_di. i. gli. le. la. il. dei. del. della. solo. appena attualmente ora. oggi. poco. psicologic ben. sui. attorno_a.',
    of: 'da. di. in.',
    versus: 'contro. rispetto come. contro_',
    plain:
      'e. in. del. con. si. sua. è. dopo. secondo. mentre. ha. lo. questo. questa. dal. o. ma. era. già. anche. durante. nel. alla. sono. della. nella.',
  },
};
