import type { MethodWords } from '../en/method';

/** Brazilian Portuguese: the method page. */
export const method: MethodWords = {
  title: 'Como é calculado',
  lead: 'Todo número que o Hashfloor mostra pode ser conferido com esta página e uma calculadora de bolso.',
  contents: 'Nesta página',
  margin: {
    title: 'A margem',
    text: 'O número principal é a margem sobre o custo: quanto o preço está acima do que custa minerar um bitcoin, como parte do custo. Os balanços das mineradoras costumam dar a outra, a margem do preço.',
    overCost: 'margem sobre o custo = preço ÷ custo − 1',
    ofPrice: 'margem do preço = 1 − custo ÷ preço',
    example: (price, cost, overCost, ofPrice) =>
      `Um preço de ${price} sobre um custo de ${cost} é ${overCost} sobre o custo e ${ofPrice} do preço. As duas nunca se misturam.`,
  },
  cost: {
    title: 'O custo de um bitcoin',
    work: 'Primeiro vem o trabalho. Um bloco exige em média dificuldade × 2³² hashes e paga o subsídio e suas taxas. Então um bitcoin exige um petahash por segundo por tantos dias:',
    money:
      'Um petahash por segundo em máquinas de η J/TH consome η quilowatts. Um dia custa a energia, a refrigeração e o que mais a base contar:',
    symbols: {
      D: 'dificuldade',
      R: 'recompensa por bloco, BTC: subsídio e taxas médias da última semana',
      W: 'dias de PH/s por um bitcoin',
      eta: 'eficiência das máquinas, J/TH',
      pue: 'eficácia no uso de energia: 1 onde nada vai para refrigeração',
      P: 'preço da energia, USD/kWh',
      g: 'outros custos em dinheiro, USD por PH/s e dia',
      n: 'custos que não são dinheiro, USD por PH/s e dia',
    },
    today: 'Com os números à mão',
    worked: (difficulty, reward, days, perDay, cost) =>
      `Dificuldade ${difficulty} e recompensa de ${reward} BTC dão ${days} dias de PH/s. A ${perDay} por dia são ${cost}.`,
    efficiency: (first, measured) =>
      `A eficiência da frota é uma curva. De 2015 a ${first} é o consumo de Cambridge dividido pelo hashrate e por um fator de refrigeração de 1,10; depois, uma pesquisa com 49 empresas em meados de 2024 e o consumo de Cambridge de março de 2025. Depois de ${measured} ninguém a mediu: a curva segue no último ritmo, sem passar de 9 J/TH.`,
    anchored:
      'Onde há a estimativa ao vivo de Cambridge da potência da rede, o fim da curva passa por ela e a base do custo diz CBECI.',
    halving:
      'Num halving a recompensa cai pela metade e o custo dobra da noite para o dia. Por isso um custo publicado antes nunca é comparado com um preço depois; ele é escalado pelo trabalho.',
  },
  presets: {
    title: 'As bases',
    text: 'O que “custo” significa é uma escolha. No mesmo dia estas diferem em mais do dobro, então nenhum custo aparece sem sua base.',
    past: 'No passado, as bases da frota usam a frota de cada dia. As de uma única máquina, e a sua, mantêm essa máquina: antes de ela existir, o custo é o que minerar teria custado com ela, menos do que qualquer um pagou. Tarifas e custos em dinheiro continuam os de hoje.',
    table: 'Bases e seus parâmetros',
    name: 'Base',
    efficiency: 'J/TH',
    power: 'USD/kWh',
    pue: 'PUE',
    overhead: 'g',
    nonCash: 'n',
    today: 'Hoje',
    fleet: 'frota',
    counts: {
      listed_cash:
        'Ajustada ao que a CoinShares publicou de empresas listadas: energia, pessoal, juros e impostos.',
      listed_allin:
        'Acrescenta depreciação das máquinas e pagamento em ações, ajustada aos custos totais da CoinShares.',
      global_electricity: 'As premissas de Cambridge para toda a rede: energia e refrigeração, nada mais.',
      global_production: 'A mesma conta de luz, tomada como quatro quintos de todos os custos.',
      high_cost_marginal:
        'Máquinas antigas que param primeiro; fica a menos de 1 % do que o JPMorgan escreveu.',
      home_miner: 'Uma máquina atual na tarifa residencial.',
    },
  },
  published: {
    title: 'Números publicados, e o modelo ao lado',
    text: 'Estes também podem ser base: como publicados, ou atualizados com a dificuldade. Cada um é um fato como foi noticiado; nem sempre se teve o original. O modelo é calculado para os mesmos dias.',
    table: 'Números publicados',
    figure: 'Número',
    days: 'Dias',
    published: 'Publicado',
    model: 'Modelo',
    error: 'Erro',
    readAt: 'Lido em',
    reposted: (host) => `${host}, por meio de republicações`,
    none: 'conta outra coisa',
    mean: (error) =>
      `Nos seis trimestres da CoinShares o modelo erra ${error} em média. Ajustado sem o trimestre perguntado, 9,2 %. Daí os ±10 % que todo custo do modelo leva.`,
    outlier:
      'O quarto trimestre de 2024 contém os impostos diferidos de uma empresa; sem eles foi US$ 75.767. Nenhum modelo da rede pode saber disso.',
    rolled:
      'Atualizado, um número é multiplicado pelo trabalho de hoje sobre o do seu período, de três modos: com o custo do petahash constante, caindo 13,6 % ao ano como o das mineradoras listadas, e como o do modelo. Mostra-se o do meio; os outros são seu intervalo.',
  },
  verdict: {
    title: 'O veredito',
    text: 'Três coisas fazem um de 17 nomes: a faixa da margem, a faixa do MPI, e se a rede cresce ou encolhe. Sem um MPI recente é só meio veredito, e ele diz isso.',
    margins: 'Margem sobre o custo',
    marginsWhy: 'Os cortes ficam perto dos percentis 5, 25, 50 e 75 de todos os dias desde 2014.',
    mpi: 'MPI',
    from: (cut) => `a partir de ${cut}`,
    below: (cut) => `abaixo de ${cut}`,
    network: 'Rede',
    ribbon: 'Pelo hash ribbon: em contração enquanto o hashrate médio de 30 dias estiver abaixo do de 60.',
    retargets:
      'Sem um histórico completo de hashrate, pela dificuldade: em contração após três cortes seguidos ou mais de 10 % abaixo do recorde; em expansão a menos de 5 % dele sem corte na última vez.',
    slack:
      'Para que os nomes não pisquem, uma faixa só é deixada quando a margem está 2 pontos, ou o MPI 0,1, além do corte.',
  },
  mpi: {
    title: 'O que o MPI é, e o que não é',
    is: 'O Índice de Posição dos Mineradores é da CryptoQuant. As moedas que saem num dia das carteiras dos mineradores, em USD, são divididas pela média de 365 dias; o índice é a quantos desvios padrão do último ano isso está da sua média. Zero é um dia normal do último ano.',
    skewed:
      'Ele é assimétrico: a saída não pode ser menos que nada, então seu piso fica perto de −1. O topo é aberto; em 12 de janeiro de 2024 marcou 9,43.',
    not: 'Não é uma razão: uma razão não poderia ser negativa. Também não conta vendas: moedas saem ainda para carteiras novas, custódia ou garantia. E uma leitura baixa não diz por que os mineradores seguram: talvez não queiram vender, ou não tenham mais o que vender.',
    access:
      'Nenhum histórico completo é gratuito, então as épocas passadas na outra página o deixam de fora, e uma leitura com mais de quatro dias nunca entra num veredito.',
  },
  past: {
    title: 'Épocas como esta',
    text: 'Um episódio é uma estada num estado, por fechamentos semanais; estadas a menos de 30 dias são uma só. O que veio depois é o preço 90 dias após a primeira semana contra o preço de então.',
    caution:
      'Esses episódios são poucos, se sobrepõem, e o modelo foi ajustado em retrospecto: a curva de eficiência foi revista para trás e seus parâmetros vêm de 2024 e 2025. Descrevem; não predizem nada.',
  },
  sources: {
    title: 'Fontes, licenças, datas',
    live: 'Consultadas em horários fixos, nunca porque você abriu uma página:',
    name: 'Fonte',
    gives: 'Dá',
    bundled: 'Incluído nesta versão:',
    data: {
      difficulty:
        'Dificuldade de cada época até junho de 2026: dados de consenso, como nos checkpoints do Electrum (MIT) e do bitcoinj (Apache 2.0).',
      market:
        'Fechamentos semanais, taxas e hashrates desde julho de 2010: dados da comunidade Coin Metrics até meados de 2026 (CC BY-NC 4.0), depois fechamentos diários.',
      costs:
        'Custos publicados e leituras do MPI: fatos isolados de notícias e relatórios, cada um com onde foi lido.',
      machines: 'Eficiências de máquinas: números nominais dos fabricantes.',
    },
    software: 'Feito com Preact, uPlot, zod e WXT (MIT) e webextension-polyfill (MPL 2.0).',
    uses: {
      mempool: 'preço, dificuldade, hashrate, recompensa',
      coinbase: 'preço, câmbio',
      kraken: 'preço',
      bitview: 'preço, dificuldade, hashrate, recompensa, múltiplo de Puell, hashprice',
      whattomine: 'preço, dificuldade, recompensa',
      bgeometrics: 'MPI, com atraso sem chave',
      cryptoquant: 'MPI, com uma chave sua',
      coingecko: 'preço',
      binance: 'preço em USDT, tomado como dólares',
      coinmetrics: 'múltiplo de Puell, hashprice (CC BY-NC 4.0)',
      blockchain: 'múltiplo de Puell com as taxas incluídas',
      cambridge: 'potência da rede (CC BY-NC-SA 4.0)',
      node: 'o que seu próprio servidor tiver',
      feed: 'todos os números, de um feed à sua escolha',
    },
  },
  not: {
    title: 'O que ele não faz',
    text: 'Nada aqui prevê um preço nem aconselha alguém a comprar ou vender. Preço e custo puxam um ao outro, então uma diferença pode se fechar por qualquer lado.',
  },
};
