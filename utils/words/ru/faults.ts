import type { FaultWords } from '@/utils/words/fault-words';

/** Russian: why a source failed or was not believed. */
export const faults: FaultWords = {
  known: {
    tooLarge: 'ответ слишком велик',
    empty: 'ответ пуст',
    notJson: 'ответ не в формате JSON',
    notSecure: 'адрес не HTTPS',
    slow: 'нет ответа за 15 секунд',
    unreached: 'недоступен',
    noFigure: 'в ответе нет ни одного числа',
    shape: 'ответ не той формы, что ожидалась',
    rules: 'сложность, которую исключают правила биткоина',
    shorter: 'цепочка короче, чем была',
    longer: 'цепочка длиннее, чем может быть',
    leapt: 'цена более чем втрое отличается от последней',
    noReading: 'в ответе нет значения',
    ratio: 'простое отношение, а не MPI',
    lengths: 'даты и значения разной длины',
    rateLengths: 'даты и хешрейты разной длины',
    bounds: 'границы, не содержащие оценки',
    fewFlows: 'оттоки менее чем за два года',
    oldFeed: 'фид не обновлялся целый день',
    earlyFeed: 'фид из будущего',
  },
  status: (code) => `ответ со статусом ${code}`,
  apart: (share, source) => `цена на ${share} % отличается от цены ${source}`,
  dropped: (source, said, reason) => `Не принято: ${source}, ${said} (${reason})`,
};
