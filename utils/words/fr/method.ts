import type { MethodWords } from '../en/method';

/** French: the method page. */
export const method: MethodWords = {
  title: 'Comment c’est calculé',
  lead: 'Chaque nombre que montre Hashfloor peut être vérifié avec cette page et une calculatrice de poche.',
  contents: 'Sur cette page',
  margin: {
    title: 'La marge',
    text: 'Le nombre principal est la marge sur coût : de combien le prix dépasse ce que coûte le minage d’un bitcoin, en part du coût. Les comptes des mineurs donnent souvent l’autre, la marge sur prix.',
    overCost: 'marge sur coût = prix ÷ coût − 1',
    ofPrice: 'marge sur prix = 1 − coût ÷ prix',
    example: (price, cost, overCost, ofPrice) =>
      `Un prix de ${price} pour un coût de ${cost}, c’est ${overCost} sur le coût et ${ofPrice} du prix. Les deux ne sont jamais confondues.`,
  },
  cost: {
    title: 'Le coût d’un bitcoin',
    work: 'D’abord le travail. Un bloc demande en moyenne difficulté × 2³² hashes et paie la subvention et ses frais. Un bitcoin demande donc un pétahash par seconde pendant ce nombre de jours :',
    money:
      'Un pétahash par seconde sur des machines de η J/TH consomme η kilowatts. Une journée coûte l’électricité, le refroidissement et ce que la base compte d’autre :',
    symbols: {
      D: 'difficulté',
      R: 'récompense par bloc, BTC : subvention et frais moyens de la dernière semaine',
      W: 'jours de PH/s pour un bitcoin',
      eta: 'efficacité des machines, J/TH',
      pue: 'efficacité d’usage de l’énergie : 1 là où rien ne va au refroidissement',
      P: 'prix de l’électricité, USD/kWh',
      g: 'autres décaissements, USD par PH/s et jour',
      n: 'coûts non décaissés, USD par PH/s et jour',
    },
    today: 'Avec les chiffres disponibles',
    worked: (difficulty, reward, days, perDay, cost) =>
      `Difficulté ${difficulty} et récompense de ${reward} BTC donnent ${days} jours de PH/s. À ${perDay} par jour, cela fait ${cost}.`,
    efficiency: (first, measured) =>
      `L’efficacité du parc est une courbe. De 2015 à ${first}, c’est la consommation de Cambridge divisée par le hashrate et un facteur de refroidissement de 1,10, puis une enquête auprès de 49 sociétés mi-2024 et la consommation de Cambridge de mars 2025. Après ${measured}, personne ne l’a mesurée : la courbe continue à son dernier rythme, sans descendre sous 9 J/TH.`,
    anchored:
      'Quand l’estimation en direct de Cambridge de la puissance du réseau est disponible, la fin de la courbe passe par elle et la base du coût indique CBECI.',
    halving:
      'À un halving, la récompense est divisée par deux et le coût double du jour au lendemain. Un coût publié avant n’est donc jamais comparé à un prix d’après ; il est mis à l’échelle du travail.',
  },
  presets: {
    title: 'Les bases',
    text: 'Ce que « coût » veut dire est un choix. Un même jour, ces bases diffèrent de plus du double ; aucun coût n’est donc montré sans sa base.',
    past: 'Dans le passé, les bases du parc prennent le parc du jour. Celles d’une seule machine, et la vôtre, gardent cette machine : avant qu’elle existe, leur coût est celui qu’aurait eu le minage avec elle, moins que ce que quiconque a payé. Les tarifs et les coûts décaissés restent ceux d’aujourd’hui.',
    table: 'Bases et leurs paramètres',
    name: 'Base retenue',
    efficiency: 'J/TH',
    power: 'USD/kWh',
    pue: 'PUE',
    overhead: 'g',
    nonCash: 'n',
    today: 'Aujourd’hui',
    fleet: 'parc',
    counts: {
      listed_cash:
        'Ajustée à ce que CoinShares a publié pour les sociétés cotées : électricité, personnel, intérêts et impôts.',
      listed_allin:
        'Ajoute l’amortissement des machines et la rémunération en actions, ajustée aux coûts complets de CoinShares.',
      global_electricity:
        'Les hypothèses de Cambridge pour tout le réseau : électricité et refroidissement, rien d’autre.',
      global_production: 'La même facture d’électricité, prise comme quatre cinquièmes de tous les coûts.',
      high_cost_marginal:
        'D’anciennes machines qui s’arrêtent d’abord ; à moins de 1 % de ce qu’a écrit JPMorgan.',
      home_miner: 'Une machine actuelle au tarif domestique.',
    },
  },
  published: {
    title: 'Chiffres publiés, et le modèle à côté',
    text: 'Ils peuvent aussi servir de base : tels que publiés, ou actualisés avec la difficulté. Chacun est un fait tel qu’il a été rapporté ; l’original n’était pas toujours disponible. Le modèle est calculé pour les mêmes jours.',
    table: 'Chiffres publiés',
    figure: 'Chiffre',
    days: 'Jours',
    published: 'Publié',
    model: 'Modèle',
    error: 'Écart',
    readAt: 'Lu sur',
    reposted: (host) => `${host}, via des republications`,
    none: 'compte autre chose',
    mean: (error) =>
      `Sur les six trimestres de CoinShares, le modèle s’écarte de ${error} en moyenne. Ajusté sans le trimestre demandé, de 9,2 %. D’où les ±10 % que porte tout coût du modèle.`,
    outlier:
      'Le quatrième trimestre 2024 contient les impôts différés d’une société ; sans eux, c’était 75 767 $. Aucun modèle du réseau ne peut le savoir.',
    rolled:
      'Actualisé, un chiffre est multiplié par le travail d’aujourd’hui sur celui de sa période, de trois façons : avec un coût du pétahash inchangé, en baisse de 13,6 % par an comme chez les mineurs cotés, et celui du modèle. La valeur du milieu est montrée, les autres sont sa fourchette.',
  },
  verdict: {
    title: 'Le verdict',
    text: 'Trois choses donnent un nom sur 17 : la bande de la marge, celle du MPI, et si le réseau grandit ou rétrécit. Sans MPI récent, ce n’est qu’un demi-verdict, et il le dit.',
    margins: 'Marge sur coût',
    marginsWhy: 'Les seuils sont proches des 5e, 25e, 50e et 75e centiles de tous les jours depuis 2014.',
    mpi: 'MPI',
    from: (cut) => `à partir de ${cut}`,
    below: (cut) => `sous ${cut}`,
    network: 'Réseau',
    ribbon:
      'D’après le hash ribbon : en contraction tant que le hashrate moyen de 30 jours est sous celui de 60.',
    retargets:
      'Faute d’historique complet du hashrate, d’après la difficulté : en contraction après trois baisses de suite ou plus de 10 % sous son record ; en expansion à moins de 5 % de celui-ci sans baisse la dernière fois.',
    slack:
      'Pour que les noms ne clignotent pas, une bande n’est quittée qu’une fois la marge 2 points, ou le MPI 0,1, au-delà de son seuil.',
  },
  mpi: {
    title: 'Ce qu’est le MPI, et ce qu’il n’est pas',
    is: 'L’indice de position des mineurs est de CryptoQuant. Les pièces qui quittent en un jour les portefeuilles des mineurs, en USD, sont divisées par leur moyenne sur 365 jours ; l’indice dit à combien d’écarts types de l’année écoulée cela se trouve de sa moyenne. Zéro est un jour normal de l’année écoulée.',
    skewed:
      'Il est asymétrique : les sorties ne peuvent être inférieures à rien, son plancher est donc près de −1. Le haut est ouvert ; le 12 janvier 2024, il affichait 9,43.',
    not: 'Ce n’est pas un rapport : un rapport ne pourrait être négatif. Ce n’est pas non plus un compte de ventes : des pièces partent aussi vers de nouveaux portefeuilles, en garde ou en garantie. Et un relevé bas ne dit pas pourquoi les mineurs gardent : peut-être ne veulent-ils pas vendre, ou n’ont-ils plus rien à vendre.',
    access:
      'Aucun historique complet n’est gratuit ; les époques passées de l’autre page le laissent donc de côté, et un relevé de plus de quatre jours n’entre jamais dans un verdict.',
  },
  past: {
    title: 'Époques semblables',
    text: 'Un épisode est un séjour dans un état, aux clôtures hebdomadaires ; des séjours à moins de 30 jours n’en font qu’un. La suite, c’est le prix 90 jours après sa première semaine comparé au prix d’alors.',
    caution:
      'Ces épisodes sont peu nombreux, se chevauchent, et le modèle a été ajusté après coup : la courbe d’efficacité a été révisée rétroactivement et ses paramètres viennent de 2024 et 2025. Ils décrivent ; ils ne prédisent rien.',
  },
  sources: {
    title: 'Sources, licences et dates',
    live: 'Interrogées selon un horaire, jamais parce que vous avez ouvert une page :',
    name: 'Nom',
    gives: 'Donne',
    bundled: 'Fourni avec cette version :',
    data: {
      difficulty:
        'Difficulté de chaque époque jusqu’en juin 2026 : données de consensus, comme dans les checkpoints d’Electrum (MIT) et de bitcoinj (Apache 2.0).',
      market:
        'Clôtures hebdomadaires, frais et hashrates depuis juillet 2010 : données communautaires de Coin Metrics jusqu’à mi-2026 (CC BY-NC 4.0), puis clôtures quotidiennes.',
      costs:
        'Coûts publiés et relevés du MPI : faits isolés tirés de nouvelles et de rapports, chacun avec l’endroit où il a été lu.',
      machines: 'Efficacités des machines : valeurs nominales de leurs fabricants.',
    },
    software: 'Fait avec Preact, uPlot, zod et WXT (MIT) et webextension-polyfill (MPL 2.0).',
    uses: {
      mempool: 'prix, difficulté, hashrate, récompense',
      coinbase: 'prix, taux de change',
      kraken: 'prix',
      bitview: 'prix, difficulté, hashrate, récompense, multiple de Puell, hashprice',
      whattomine: 'prix, difficulté, récompense',
      bgeometrics: 'MPI, avec retard sans clé',
      cryptoquant: 'MPI, avec votre propre clé',
      coingecko: 'prix',
      binance: 'prix en USDT, compté en dollars',
      coinmetrics: 'multiple de Puell, hashprice (CC BY-NC 4.0)',
      blockchain: 'multiple de Puell, frais compris',
      cambridge: 'puissance du réseau (CC BY-NC-SA 4.0)',
      node: 'ce qu’a votre propre serveur',
      feed: 'tous les chiffres, d’un flux de votre choix',
    },
  },
  not: {
    title: 'Ce qu’il ne fait pas',
    text: 'Rien ici ne prévoit un prix ni ne conseille d’acheter ou de vendre. Prix et coût s’attirent l’un l’autre ; un écart peut donc se refermer des deux côtés.',
  },
};
