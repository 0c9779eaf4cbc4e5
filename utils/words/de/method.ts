import type { MethodWords } from '../en/method';

/** Die Seite, die sagt, wie alles berechnet wird. */
export const method: MethodWords = {
  title: 'Wie es berechnet wird',
  lead: 'Jede Zahl, die Hashfloor zeigt, lässt sich mit dieser Seite und einem Taschenrechner nachprüfen.',
  contents: 'Auf dieser Seite',
  margin: {
    title: 'Die Marge',
    text: 'Die wichtigste Zahl ist die Marge auf die Kosten: wie weit der Preis über den Kosten liegt, einen Bitcoin zu minen, als Anteil der Kosten. Abschlüsse der Miner nennen oft die andere, die Marge vom Preis.',
    overCost: 'Marge auf die Kosten = Preis ÷ Kosten − 1',
    ofPrice: 'Marge vom Preis = 1 − Kosten ÷ Preis',
    example: (price, cost, overCost, ofPrice) =>
      `Ein Preis von ${price} bei Kosten von ${cost} ist ${overCost} auf die Kosten und ${ofPrice} vom Preis. Die beiden werden nie vermischt.`,
  },
  cost: {
    title: 'Die Kosten eines Bitcoin',
    work: 'Zuerst kommt die Arbeit. Ein Block braucht im Mittel Difficulty × 2³² Hashes und zahlt Subvention und Gebühren. Ein Bitcoin braucht also so viele Tage mit einem Petahash je Sekunde:',
    money:
      'Ein Petahash je Sekunde auf Maschinen mit η J/TH zieht η Kilowatt. Ein Tag davon kostet den Strom, die Kühlung und was die Basis sonst zählt:',
    symbols: {
      D: 'Difficulty',
      R: 'Ertrag je Block, BTC: Subvention und mittlere Gebühren der letzten Woche',
      W: 'PH/s-Tage für einen Bitcoin',
      eta: 'Effizienz der Maschinen, J/TH',
      pue: 'Power Usage Effectiveness: 1, wo nichts in die Kühlung geht',
      P: 'Strompreis, USD/kWh',
      g: 'andere laufende Kosten, USD je PH/s und Tag',
      n: 'Kosten ohne Geldabfluss, USD je PH/s und Tag',
    },
    today: 'Mit den vorliegenden Zahlen',
    worked: (difficulty, reward, days, perDay, cost) =>
      `Difficulty ${difficulty} und ein Ertrag von ${reward} BTC ergeben ${days} PH/s-Tage. Zu ${perDay} am Tag sind das ${cost}.`,
    efficiency: (first, measured) =>
      `Die Effizienz der Flotte ist eine Kurve. Von 2015 bis ${first} ist sie Cambridges Verbrauch, geteilt durch Hashrate und einen Kühlfaktor von 1,10, dann eine Umfrage unter 49 Firmen Mitte 2024 und Cambridges Verbrauch vom März 2025. Nach ${measured} hat niemand gemessen: Die Kurve geht im letzten Tempo weiter, aber nicht unter 9 J/TH.`,
    anchored:
      'Wo Cambridges laufende Schätzung der Netzleistung zu haben ist, geht das Ende der Kurve durch sie, und die Kostenbasis nennt CBECI.',
    halving:
      'Bei einem Halving halbiert sich der Ertrag, und die Kosten verdoppeln sich über Nacht. Zuvor veröffentlichte Kosten werden deshalb nie mit einem Preis danach verglichen; sie werden mit der Arbeit skaliert.',
  },
  presets: {
    title: 'Die Basen',
    text: 'Was „Kosten“ bedeutet, ist eine Wahl. An ein und demselben Tag liegen diese um mehr als das Doppelte auseinander; deshalb stehen Kosten nie ohne ihre Basis.',
    past: 'In der Vergangenheit rechnen Basen der Flotte mit der Flotte des jeweiligen Tages. Basen mit einer einzigen Maschine, auch Ihre eigene, behalten diese: Bevor es sie gab, sind ihre Kosten die, die Mining mit ihr gekostet hätte, weniger also, als irgendjemand zahlte. Tarife und Barkosten bleiben die heutigen.',
    table: 'Basen und ihre Werte',
    name: 'Basis',
    efficiency: 'J/TH',
    power: 'USD/kWh',
    pue: 'PUE',
    overhead: 'g',
    nonCash: 'n',
    today: 'Heute',
    fleet: 'Flotte',
    counts: {
      listed_cash:
        'Angepasst an das, was CoinShares für börsennotierte Firmen veröffentlichte: Strom, Personal, Zinsen und Steuern.',
      listed_allin:
        'Dazu Abschreibung der Maschinen und Vergütung in Aktien, angepasst an CoinShares’ Vollkosten.',
      global_electricity: 'Cambridges Annahmen für das ganze Netzwerk: Strom und Kühlung, sonst nichts.',
      global_production: 'Dieselbe Stromrechnung, als vier Fünftel aller Kosten genommen.',
      high_cost_marginal:
        'Ältere Maschinen, die zuerst stillstehen; trifft auf 1 % genau, was JPMorgan schrieb.',
      home_miner: 'Eine aktuelle Maschine zum Haushaltstarif.',
    },
  },
  published: {
    title: 'Veröffentlichte Zahlen, und das Modell daneben',
    text: 'Auch diese können Basis sein: wie veröffentlicht oder mit der Difficulty fortgeschrieben. Jede ist eine Tatsache, wie sie berichtet wurde; das Original lag nicht immer vor. Das Modell ist für dieselben Tage gerechnet.',
    table: 'Veröffentlichte Zahlen',
    figure: 'Zahl',
    days: 'Tage',
    published: 'Veröffentlicht',
    model: 'Modell',
    error: 'Daneben um',
    readAt: 'Gelesen bei',
    reposted: (host) => `${host}, nach Zweitveröffentlichungen`,
    none: 'zählt etwas anderes',
    mean: (error) =>
      `Über CoinShares’ sechs Quartale liegt das Modell im Mittel um ${error} daneben; ohne das jeweils gefragte Quartal angepasst, um 9,2 %. Daher die ±10 % an allen Modellkosten.`,
    outlier:
      'Das vierte Quartal 2024 enthält die latenten Steuern einer Firma; ohne sie waren es 75.767 $. Kein Modell des Netzwerks kann das wissen.',
    rolled:
      'Fortgeschrieben wird eine Zahl mit der heutigen Arbeit durch die ihres Zeitraums, auf drei Weisen: mit gleichen Kosten eines Petahash, mit um 13,6 % im Jahr fallenden wie bei den börsennotierten Minern, und mit denen des Modells. Gezeigt wird die mittlere, die anderen sind ihre Spanne.',
  },
  verdict: {
    title: 'Das Urteil',
    text: 'Drei Dinge ergeben einen von 17 Namen: das Band der Marge, das Band des MPI, und ob das Netzwerk wächst oder schrumpft. Ohne frischen MPI ist es nur ein halbes Urteil und sagt das auch.',
    margins: 'Marge auf die Kosten',
    marginsWhy: 'Die Schnitte liegen nahe dem 5., 25., 50. und 75. Perzentil aller Tage seit 2014.',
    mpi: 'MPI',
    from: (cut) => `ab ${cut}`,
    below: (cut) => `unter ${cut}`,
    network: 'Netzwerk',
    ribbon:
      'Nach dem Hash-Ribbon: Es schrumpft, solange die mittlere Hashrate von 30 Tagen unter der von 60 liegt.',
    retargets:
      'Wo kein ganzer Verlauf der Hashrate vorliegt, nach der Difficulty: schrumpfend nach drei Senkungen in Folge oder mehr als 10 % unter ihrem Rekord; wachsend innerhalb von 5 % davon, ohne Senkung beim letzten Mal.',
    slack:
      'Damit die Namen nicht flackern, wird ein Band erst verlassen, wenn die Marge 2 Punkte oder der MPI 0,1 jenseits seines Schnitts liegt.',
  },
  mpi: {
    title: 'Was der MPI ist, und was nicht',
    is: 'Der Miners’ Position Index stammt von CryptoQuant. Die Coins, die an einem Tag Wallets von Minern verlassen, in USD, werden durch ihr Mittel über 365 Tage geteilt; der Index sagt, wie viele Standardabweichungen des vergangenen Jahres das von dessen Mittel entfernt ist. Null ist ein gewöhnlicher Tag des vergangenen Jahres.',
    skewed:
      'Er ist schief: Weniger als nichts kann nicht abfließen, also liegt sein Boden nahe −1. Nach oben ist er offen; am 12. Januar 2024 zeigte er 9,43.',
    not: 'Er ist kein Verhältnis: Das könnte nicht negativ sein. Er zählt auch keine Verkäufe: Coins gehen auch in neue Wallets, in Verwahrung oder als Sicherheit ab. Und ein niedriger Wert sagt nicht, warum Miner halten: Vielleicht wollen sie nicht verkaufen, vielleicht haben sie nichts mehr.',
    access:
      'Kein vollständiger Verlauf ist frei zu haben, deshalb lassen ihn die vergangenen Zeiten auf der anderen Seite weg, und ein Wert, der älter als vier Tage ist, geht nie in ein Urteil ein.',
  },
  past: {
    title: 'Zeiten wie diese',
    text: 'Eine Phase ist ein Aufenthalt in einem Zustand, nach Wochenschlüssen; Aufenthalte mit weniger als 30 Tagen Abstand sind einer. Was danach kam, ist der Preis 90 Tage nach ihrer ersten Woche gegen den Preis damals.',
    caution:
      'Solche Phasen sind wenige, sie überlappen, und das Modell wurde im Rückblick angepasst: Die Effizienzkurve wurde rückwirkend überarbeitet, und ihre Werte stammen aus 2024 und 2025. Sie beschreiben; sie sagen nichts voraus.',
  },
  sources: {
    title: 'Quellen, Lizenzen, Stand',
    live: 'Nach Zeitplan gefragt, nie weil Sie eine Seite öffnen:',
    name: 'Quelle',
    gives: 'Gibt',
    bundled: 'Mit dieser Version geliefert:',
    data: {
      difficulty:
        'Difficulty jeder Epoche bis Juni 2026: Konsensdaten, wie in den Checkpoints von Electrum (MIT) und bitcoinj (Apache 2.0).',
      market:
        'Wochenschlüsse, Gebühren und Hashrates ab Juli 2010: Community-Daten von Coin Metrics bis Mitte 2026 (CC BY-NC 4.0), danach Tagesschlüsse.',
      costs:
        'Veröffentlichte Kosten und MPI-Werte: einzelne Tatsachen aus Nachrichten und Berichten, jede mit ihrem Fundort.',
      machines: 'Effizienzen von Maschinen: Nennwerte ihrer Hersteller.',
    },
    software: 'Gemacht mit Preact, uPlot, zod und WXT (MIT) und webextension-polyfill (MPL 2.0).',
    uses: {
      mempool: 'Preis, Difficulty, Hashrate, Ertrag',
      coinbase: 'Preis, Wechselkurse',
      kraken: 'Preis',
      bitview: 'Preis, Difficulty, Hashrate, Ertrag, Puell-Multiple, Hashprice',
      whattomine: 'Preis, Difficulty, Ertrag',
      bgeometrics: 'MPI, ohne Schlüssel verzögert',
      cryptoquant: 'MPI, mit eigenem Schlüssel',
      coingecko: 'Preis',
      binance: 'Preis in USDT, als Dollar genommen',
      coinmetrics: 'Puell-Multiple, Hashprice (CC BY-NC 4.0)',
      blockchain: 'Puell-Multiple mit eingerechneten Gebühren',
      cambridge: 'Leistung des Netzwerks (CC BY-NC-SA 4.0)',
      node: 'was Ihr eigener Server hat',
      feed: 'jede Zahl, aus einem Feed Ihrer Wahl',
    },
  },
  not: {
    title: 'Was es nicht tut',
    text: 'Nichts hier sagt einen Preis voraus oder rät jemandem zu kaufen oder zu verkaufen. Preis und Kosten ziehen aneinander, ein Abstand kann sich also von beiden Seiten schließen.',
  },
};
