/** How one language speaks of the index. Parts of patterns, read without regard to case. */
export interface MpiWords {
  /** The index by its whole name; its short one, MPI, is the same everywhere. */
  name: string;
  /** How the next sentence speaks of it again, at its start. */
  again?: string;
  /** Before a number that is no present reading: a threshold, a value it came from. */
  not?: string;
  /** Behind such a number. */
  notBehind?: string;
  /** Between the value that it left and the one that it reached. */
  to?: string;
  /** A minus sign as a word. */
  minus?: string;
}

/** A dozen languages at once, for what is quoted in another one keeps its own words. */
export const MPI_WORDS: readonly MpiWords[] = [
  {
    name: "miners?['’]?s? position index",
    again: '(?:it|the (?:index|metric|indicator|gauge|reading))\\b',
    not: '(?<!\\p{L})(?:from|since|than|above|below|over|under|beyond|past|exceed\\w*|threshold of|levels? of|between|between \\S+ and|peak(?:ed)? (?:of|at)|record of|average of)',
    to: 'to\\b',
    minus: 'minus|negative',
  },
  {
    name: 'miner-?\\s?positions-?index',
    again: '(?:er|der (?:index|indikator|wert))\\b',
    not: '(?<!\\p{L})(?:seit|über|unter|oberhalb(?: von)?|unterhalb(?: von)?|nach|gegenüber|statt|zwischen|als)',
    to: '(?:auf|zu)\\b',
    minus: 'minus',
  },
  {
    name: 'índice de posici[óo]n de (?:los )?mineros',
    again: '(?:el (?:índice|indicador))\\b',
    not: '(?<!\\p{L})(?:desde|superior(?:es)? a|inferior(?:es)? a|por encima de|por debajo de|sobre|bajo|entre|tras|más de|menos de)',
    to: '(?:a|hasta)\\b',
    minus: 'menos',
  },
  {
    name: 'indice de position des mineurs',
    again: "(?:il|l['’]ind(?:ice|icateur))\\b",
    not: '(?<!\\p{L})(?:depuis|au-dessus de|en dessous de|sous|dépass\\w+|supérieur à|inférieur à|contre|après|entre|plus de|moins de)',
    to: '(?:à|jusqu.à)(?=\\s)',
    minus: 'moins',
  },
  {
    name: 'indice (?:di |della )?posizione dei (?:miner|minatori)',
    again: "(?:l['’]ind(?:ice|icatore))\\b",
    not: '(?<!\\p{L})(?:dal?|sopra|sotto|superiore a|inferiore a|oltre|dopo|contro|tra)',
    to: '(?:a|fino a)\\b',
    minus: 'meno',
  },
  {
    name: 'índice de posi[çc][ãa]o dos? mineradore?s?',
    again: '(?:o (?:índice|indicador))\\b',
    not: '(?<!\\p{L})(?:desde|acima de|abaixo de|superior a|inferior a|após|contra|entre|mais de|menos de)',
    to: '(?:para|até|a)(?=\\s)',
    minus: 'menos',
  },
  {
    name: 'индекс\\p{L}* позици\\p{L}* майнеров',
    again: '(?:он|индекс|показатель|индикатор)(?!\\p{L})',
    not: '(?<!\\p{L})(?:с|со|от|выше|ниже|более|менее|свыше|после|против|между|превы\\p{L}*)',
    to: '(?:до|к)(?!\\p{L})',
    minus: 'минус',
  },
  {
    name: 'madenci(?:lerin)? pozisyon(?:u)? endeksi',
    again: '(?:endeks|gösterge)(?!\\p{L})',
    notBehind:
      "['’]?\\p{L}{0,4}\\s(?:üst\\p{L}*|alt\\p{L}*|aş\\p{L}*|seviyesinden)|['’](?:den|dan|ten|tan)(?!\\p{L})",
    to: "['’]?(?:den|dan|ten|tan)(?!\\p{L})",
    minus: 'eksi',
  },
  {
    name: 'マイナー(?:ズ)?・?ポジション・?(?:インデックス|指数)',
    again: '(?:同)?(?:指数|指標)',
    not: '(?:前回の|過去最高の|閾値の?)',
    notBehind: 'から|以上|以下|未満|を(?:上回|下回|超|割)',
    minus: 'マイナス',
  },
  {
    name: '채굴자\\s?포지션\\s?(?:지수|인덱스)',
    again: '(?:이\\s)?(?:지수|지표)',
    not: '(?:이전|직전|최고치)',
    notBehind: '에서|이상|이하|미만|초과|[을를]\\s?(?:넘|밑|웃|하회|상회)',
    minus: '마이너스',
  },
  {
    name: '(?:矿工|礦工)(?:持仓|头寸|持倉|頭寸|仓位)(?:指数|指數)',
    again: '(?:该|該)?(?:指数|指標|指标|指數)',
    not: '(?:从|自|由|高于|低于|超过|大于|小于|高於|低於|超過|跌破|突破|此前的?|前值)',
    notBehind: '以上|以下|之上|之下',
    to: '(?:降至|跌至|升至|降到|跌到|升到|回落至|到)',
    minus: '负|負',
  },
];
