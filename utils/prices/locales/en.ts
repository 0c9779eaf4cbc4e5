import type { Locale } from './locale';

export const en: Locale = {
  money: {
    '3': 'thousand grand.',
    '6': 'million',
    '9': 'billion',
    '12': 'trillion',
    '5': 'lakh lac.',
    '7': 'crore cr.',
    USD: 'dollar us_dollar u.s._dollar buck',
    EUR: 'euro',
    GBP: 'pound sterling',
    JPY: 'yen. japanese_yen',
    CNY: 'yuan chinese_yuan',
    KRW: 'won. korean_won',
    INR: 'rupee indian_rupee',
    RUB: 'ruble rouble russian_ruble',
    TRY: 'lira turkish_lira',
    UAH: 'hryvnia',
    BRL: 'reais. real. brazilian_real',
    PLN: 'zloty',
    CHF: 'franc swiss_franc',
    AUD: 'australian_dollar',
    CAD: 'canadian_dollar',
    HKD: 'hong_kong_dollar',
    NGN: 'naira nigerian_naira',
    RON: 'lei.',
    VND: 'dong.',
    IDR: 'rupiah',
    MXN: 'mexican_peso',
    ZAR: 'rand. rands.',
    cent: 'cents. cent. pence.',
    coin: 'coins. ether. ethers. ounces ounce tokens shares',
  },
  words: {
    year: 'last_year. a_year_ago year_earlier years_ago',
    production:
      'break-even_price breakeven_price break-even_for breakeven_for break-even_point cost_to_mine cost_to_produce cost_of_production cost_of_mining cost_of_producing production_cost mining_cost',
    some: 'two. three. four. five. six. seven. eight. nine. ten. twenty hundreds_of. thousands_of. dozen dozens_of. millions_of.',
    miner: 'miner miners',
    trade:
      'worth. sits. stands. stood. stand. sitting trade trading trading_at. traded quoted valued priced changing_hands changed_hands settled closed closing opened printed fetch fetches',
    over: 'less_than fewer_than lower_than higher_than more_than over.',
    one: 'whole. full. entire. one. single a_single',
    bitcoin:
      'largest_crypto largest_digital leading_cryptoc top_cryptoc biggest_crypto flagship_crypto premier_crypto original_crypto largest_virtual',
    other:
      'second-largest third-largest second-biggest gold. silver. crude. share. shares. stock. stocks. ounce troy bond house car. porsche equities rival',
    at: 'set_for equals equal_to. below above under. beneath past. beyond at. near. nearly_at. around to. toward hit. hits. hitting reach reclaim surpass cross top. tops. topped topping break. breaks. breaking broke. breach test. tests. testing retest touch exceed retake retook regain hold. holds. holding held. hover hover_around defend lose_the lost_the losing_the as_high_as. as_low_as. was. is. were. are. between from. approach dip_to. clear. clears. cleared flirt targets_the targeting eyeing eyes. threaten flash_crashes_to. towards. revisit within_reach into. calls. call. shows. showed register',
    level:
      'puts. put. support resistance level mark. handle milestone barrier threshold zone. area. region. floor ceiling high. highs. low. lows. peak bottom. record. all-time ath. close. open. moving_average ema. sma. max_pain max-pain strike gap. line. territory range. trapdoor magnet lower_band upper_band intraday call_option put_option call_options max._pain psychological',
    price: ' price spot. value exchange_rate rate. ticker market. market_rate cost_basis futures perpetual',
    each: 'per. each. apiece a_coin. single. every. average averaging avg. unit.',
    move: 'fell. fall. falls. falling drop dropped rose. rise. rises. rising climb gain lost. lose. loses. losing shed. sheds. shedding slid. slide. slides. sliding slip plunge plummet tumble jump surge soar rally rallied add. adds. added up. down. off. shy short_of. higher lower. decline decrease increase swing premium discount rebound bounce crash cut. advance sank sink. dip. dips. dipped change correction pullback spike swung more_than_it. away cheaper below_its above_its under_its',
    by: 'by.',
    total:
      'supply invested depth account_value market_cap market_val capitali volume raise invest salary salaries fine. fined penalty fee. fees. loan donat prize reward stole steal theft hack ransom flow. inflow outflow liquidat revenue income. profit margin fund. funds. funding etf. etfs. tvl open_interest debt reserve holdings. hoard limit deposit withdraw shipping bill. budget budgeted position bet. bets. turned grant bonus cap. treasury stash seiz launder fraud scam lost_more scholar wage tuition savings account proceed earn subsidy discount_of. gift donation contract tax threshold_of. options_expir expir dominance mortgage rent. balance net_worth wallet deal. sponsor per_day. a_day. per_month a_month a_year. annual yearly monthly',
    deal: 'for. spent spend paid pay. pays. paying purchase_of. bought buy. buying sold. selling acqui',
    aim: 'target predict forecast project. projects. projected projecti could. would. will. may. might. expect sees. by_year-end year-end by_the_end if_',
    mine: 'fleet-wide mine. mining mined mines produc ',
    cost: 'cost expense break-even breakeven break_even electricity_bill all-in',
    rate: 'per_kilowatt per_petahash per_terahash joule watt',
    hedge:
      'about roughly approximately nearly almost just. some_ as_much_as. as_little_as. up_to. around_about close_to. the. a. only. an. briefly still. currently now. estimated another us. level_of. well. slightly psychological_ key. crucial',
    of: 'of. in. worth_of.',
    versus: 'against versus compared than. like unlike rather_than',
    plain:
      ' on. and. or. after. as. before. with. during while. since. until when. who. which. that. this. it. but. its. according also. have has. had. been so. if.',
  },
};
