import type { DepthWords } from '../en/depth';

const RULES = new Intl.PluralRules('ru');

function counted(count: number, one: string, few: string, many: string): string {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = { one, few };
  return `${count} ${forms[RULES.select(count)] ?? many}`;
}

const periods = (count: number) => counted(count, 'период', 'периода', 'периодов');
const cases = (count: number) => counted(count, 'случай', 'случая', 'случаев');

/** Russian: reasons of the verdict. */
export const why: DepthWords['why'] = {
  title: 'Почему такой вердикт',
  margin: {
    name: 'Маржа',
    over: (price, margin, cost, basis) =>
      `Цена ${price} на ${margin} выше ${cost}, в которые обходится добыча монеты (${basis}).`,
    under: (price, margin, cost, basis) =>
      `Цена ${price} на ${margin} ниже ${cost}, в которые обходится добыча монеты (${basis}).`,
    band: (band) => `Это полоса «${band}».`,
    above: (band, price, change) => `С ${price} (${change}) было бы «${band}».`,
    below: (band, price, change) => `Ниже ${price} (${change}) было бы «${band}».`,
    unsure: (low, high) => `Сама себестоимость может лежать где угодно от ${low} до ${high}.`,
  },
  mpi: {
    name: 'Потоки',
    reading: (value, day, meaning) => `${day} MPI был ${value}. ${meaning}`,
    up: (band, points) => `Ещё ${points} пункта вверх — и было бы «${band}».`,
    down: (band, points) => `Ещё ${points} пункта вниз — и было бы «${band}».`,
    stale: (value, day) =>
      `Последний известный MPI — ${value} от ${day}: слишком стар, чтобы сказать, что майнеры делают с монетами сегодня.`,
    unknown: 'MPI неизвестен, поэтому о том, что майнеры делают с монетами, ничего не говорится.',
  },
  network: {
    name: 'Сеть',
    ribbon: (share, state) => `Средний хешрейт за последние 30 дней ${share} среднего за 60: ${state}.`,
    above: (share) => `на ${share} выше`,
    below: (share) => `на ${share} ниже`,
    since: (day) => `Так с ${day}`,
    retargets: (state, reason) => `Истории хешрейта под рукой нет; по сложности: ${state}, ${reason}.`,
    record: (distance, day) => `Сложность на ${distance} ниже рекорда от ${day}`,
    atRecord: 'Сложность на рекорде.',
  },
  week: {
    name: 'С прошлой недели',
    figure: (name, from, to, change) => `${name} ${from} → ${to} (${change})`,
    price: 'Цена',
    cost: 'Себестоимость',
    difficulty: 'Сложность',
    mpi: 'MPI',
    verdict: (from, to) => `Вердикт сменился с «${from}» на «${to}».`,
    same: 'Вердикт не изменился.',
    unknown:
      'Неделю назад на этой основе ничего не записано. Теперь каждый день сохраняется запись, на этом устройстве.',
  },
  past: {
    name: 'Такие времена',
    margin: (band) => `маржа в полосе «${band}»`,
    both: (band, network) => `маржа в полосе «${band}», сеть ${network}`,
    told: (state, year, times, known, rose) => {
      if (known === 0)
        return `С ${year} года: ${periods(times)} (${state}); слишком недавно, чтобы сказать, что было потом.`;
      const open = times > known ? `; ещё ${periods(times - known)} — слишком недавно` : '';
      return `С ${year} года: ${periods(times)} (${state}). За 90 дней после начала цена выросла в ${rose} из ${known}${open}.`;
    },
    never: (state, year) => `С ${year} года: других таких периодов не было (${state}).`,
    caution: (count) =>
      `${cases(count)} — слишком мало, чтобы что-либо предсказывать, а модель подогнана задним числом. Потоки не учтены: их история не бесплатна.`,
    list: 'Каждый из них',
    from: 'С',
    to: 'По',
    change: 'Через 90 дней',
    open: 'ещё неизвестно',
  },
};
