import type { MethodWords } from '../en/method';

/** Chinese (China): the method page. */
export const method: MethodWords = {
  title: '如何计算',
  lead: 'Hashfloor显示的每个数字，都能用本页和一个计算器验算。',
  contents: '本页内容',
  margin: {
    title: '利润率',
    text: '主要数字是成本利润率：价格比挖一枚比特币的成本高多少，以成本为分母。矿企财报常给出另一个，即价格利润率。',
    overCost: '成本利润率 = 价格 ÷ 成本 − 1',
    ofPrice: '价格利润率 = 1 − 成本 ÷ 价格',
    example: (price, cost, overCost, ofPrice) =>
      `成本为${cost}、价格为${price}，即成本利润率${overCost}，价格利润率${ofPrice}。两者绝不混用。`,
  },
  cost: {
    title: '一枚比特币的成本',
    work: '先看工作量。一个区块平均需要难度 × 2³² 次哈希，付出区块补贴和手续费。因此一枚比特币需要每秒一拍哈希运行这么多天：',
    money: '能效为η J/TH的矿机，每秒一拍哈希耗电η千瓦。一天的费用包括电费、散热，以及该基准计入的其他项：',
    symbols: {
      D: '难度',
      R: '每区块奖励，BTC：补贴与最近一周的平均手续费',
      W: '一枚比特币所需的PH/s·天',
      eta: '矿机能效，J/TH',
      pue: '电能使用效率：不花电散热时为1',
      P: '电价，USD/kWh',
      g: '其他现金成本，USD/(PH/s·天)',
      n: '非现金成本，USD/(PH/s·天)',
    },
    today: '以现有数据计算',
    worked: (difficulty, reward, days, perDay, cost) =>
      `难度${difficulty}与奖励${reward} BTC得出${days} PH/s·天。每天${perDay}，即${cost}。`,
    efficiency: (first, measured) =>
      `矿机的整体能效是一条曲线。2015年至${first}为剑桥的耗电量除以算力和1.10的散热系数，其后为2024年年中对49家企业的调查和剑桥2025年3月的耗电量。${measured}之后无人测量：曲线按最后的速度延续，且不低于9 J/TH。`,
    anchored: '能取得剑桥对全网功率的实时估算时，曲线的末端经过该值，成本基准会注明CBECI。',
    halving: '减半时奖励减半，成本一夜翻倍。因此减半前发布的成本绝不与其后的价格相比，而是按工作量换算。',
  },
  presets: {
    title: '基准',
    text: '“成本”指什么是一种选择。同一天里各基准相差两倍以上，所以任何成本都与其基准一同显示。',
    table: '基准及其参数',
    name: '基准',
    efficiency: 'J/TH',
    power: 'USD/kWh',
    pue: 'PUE',
    overhead: 'g',
    nonCash: 'n',
    today: '今天',
    fleet: '整体',
    counts: {
      listed_cash: '按CoinShares发布的上市企业数据拟合：电费、人工、利息和税。',
      listed_allin: '再加矿机折旧与股权薪酬，按CoinShares的全部成本拟合。',
      global_electricity: '剑桥对全网的假设：电费与散热，别无其他。',
      global_production: '同样的电费，视为全部成本的五分之四。',
      high_cost_marginal: '最先停机的旧矿机；与摩根大通所写相差不到1 %。',
      home_miner: '一台现役矿机，家庭电价。',
    },
  },
  published: {
    title: '已发布的数字与模型对照',
    text: '这些也可选为基准：按发布值，或按难度推算。每一个都是报道所述的事实，并非总能得到原文。模型按同样的日期计算。',
    table: '已发布的数字',
    figure: '数字',
    days: '日期',
    published: '发布值',
    model: '模型',
    error: '误差',
    readAt: '出处',
    none: '计入内容不同',
    mean: (error) =>
      `在CoinShares的六个季度里，模型平均误差${error}；若拟合时不含所问的季度，则为9.2 %。因此每个模型成本都标注±10 %。`,
    outlier: '2024年第四季度含一家企业的递延税；若不计，则为75,767美元。全网模型不可能知道这一点。',
    rolled:
      '推算时，把数字乘以今天的工作量再除以其所属时期的工作量，有三种方式：每拍哈希成本不变、像上市矿企那样每年下降13.6 %、按模型变化。显示居中者，其余为其范围。',
  },
  verdict: {
    title: '判断',
    text: '三件事合成17个名称之一：利润率区间、MPI区间，以及网络是扩张还是收缩。没有新鲜的MPI只是半个判断，并会说明。',
    margins: '成本利润率',
    marginsWhy: '分界接近2014年以来所有日子的第5、25、50和75百分位。',
    mpi: 'MPI',
    from: (cut) => `${cut}起`,
    below: (cut) => `低于${cut}`,
    network: '网络',
    ribbon: '按算力带：30天平均算力低于60天平均时为收缩。',
    retargets:
      '没有完整算力历史时按难度：连续三次下调或低于纪录10 %以上为收缩；距纪录5 %以内且上次未下调为扩张。',
    slack: '为免名称闪烁，只有当利润率越过分界2个百分点，或MPI越过0.1，才离开一个区间。',
  },
  mpi: {
    title: 'MPI是什么，不是什么',
    is: '矿工头寸指数由CryptoQuant定义。一天内离开矿工钱包的币（以美元计）除以其365天均值；指数表示这一比值距其一年均值多少个标准差。零是过去一年中平常的一天。',
    skewed: '它是偏斜的：流出不能少于零，因此底部接近−1。上方没有界限；2024年1月12日为9.43。',
    not: '它不是比率：比率不可能为负。它也不计算卖出：币也会流向新钱包、托管或作为抵押。低读数也不说明矿工为何持币：可能不想卖，也可能已无币可卖。',
    access: '完整历史并不免费，所以另一页的过去时期不含它；超过四天的读数绝不进入判断。',
  },
  past: {
    title: '类似的时期',
    text: '一个时期是按周收盘价处于某一状态的一段；相隔不到30天的算作一段。其后如何，指第一周后90天的价格与当时价格之比。',
    caution:
      '这样的时期很少，彼此重叠，而且模型是事后拟合的：能效曲线曾回溯修订，参数来自2024和2025年。它们只是描述，不作预言。',
  },
  sources: {
    title: '来源、许可、日期',
    live: '按计划询问，从不因为你打开了页面：',
    name: '来源',
    gives: '提供',
    bundled: '随本版本附带：',
    data: {
      difficulty:
        '至2026年6月各时期的难度：共识数据，与Electrum（MIT）和bitcoinj（Apache 2.0）的检查点一致。',
      market:
        '2010年7月起的周收盘价、手续费和算力：至2026年年中为Coin Metrics社区数据（CC BY-NC 4.0），其后为日收盘价。',
      costs: '已发布的成本和MPI读数：来自新闻和报告的单个事实，各附出处。',
      machines: '矿机能效：厂商标称值。',
    },
    software: '使用Preact、uPlot、zod和WXT（MIT）以及webextension-polyfill（MPL 2.0）制作。',
    uses: {
      mempool: '价格、难度、算力、奖励',
      coinbase: '价格、汇率',
      kraken: '价格',
      bitview: '价格、难度、算力、奖励、普尔倍数、算力价格',
      whattomine: '价格、难度、奖励',
      bgeometrics: 'MPI，无密钥时有延迟',
      cryptoquant: 'MPI，需自己的密钥',
      coingecko: '价格',
      binance: '以USDT计的价格，视同美元',
      coinmetrics: '普尔倍数、算力价格（CC BY-NC 4.0）',
      blockchain: '计入手续费的普尔倍数',
      cambridge: '全网功率（CC BY-NC-SA 4.0）',
      node: '你自己的服务器所有的数据',
      feed: '全部数据，来自你选择的数据源',
    },
  },
  not: {
    title: '它不做什么',
    text: '这里没有任何内容预测价格，也不建议任何人买卖。价格与成本相互牵引，差距可能从任一边收窄。',
  },
};
