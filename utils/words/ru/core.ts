import type { Words } from '../en/core';
import { basis } from './basis';
import { face } from './face';
import { mpiBands, network } from './states';

/** Russian: popup and fields. */
export const core: Words = {
  ...face,
  basis,
  against: { price: 'Цена', cost: 'Себестоимость', range: (low, high) => `${low}–${high}` },
  figure: {
    unknown: 'неизвестно',
    sources: {
      bundled: 'в комплекте',
      user: 'введено вами',
      outflows: 'рассчитано по оттокам',
      node: 'ваш сервер',
      feed: 'ваш фид',
    },
    readOn: (host) => `прочитано на ${host}`,
    old: (day) => `старое: ${day}`,
  },
  reading: {
    title: 'Прочитано на этой странице',
    note: 'То, что утверждает статья. Учитывается, только когда вы это примете.',
    take: 'Принять',
    taken: 'используется',
    drop: 'Убрать',
  },
  mpi: {
    name: 'MPI',
    long: 'Индекс позиции майнеров: насколько монеты, уходящие от майнеров сегодня, отличаются от прошедшего года',
    bands: mpiBands,
    deep: 'От майнеров почти не уходят монеты.',
    elevated: 'Монет уходит больше обычного.',
    tooOld: 'Слишком старый для вердикта.',
    never: 'Значения пока нет.',
    get: 'Ввести',
  },
  network: { label: 'Сеть', ...network },
  difficulty: {
    label: 'Сложность',
    atRecord: 'на рекорде',
    belowRecord: (share) => `${share} ниже рекорда`,
    record: (difficulty, day) => `Рекорд: ${difficulty}, ${day}`,
    next: 'Изменение',
  },
  site: {
    marksOn: 'Помечать цены на',
    grant: (host) => `Помечать цены на ${host}`,
    closed: 'Эту страницу пометить нельзя.',
    pause: 'Приостановить пометки везде',
    paused: 'Пометки везде приостановлены.',
    resume: 'Продолжить',
  },
  popup: {
    fetching: 'Загрузка …',
    fetched: 'Данные свежие',
    failed: 'Ни один источник не ответил',
  },
  field: {
    range: (min, max, unit) => `от ${min} до ${max} ${unit}`,
    usual: (range, usual) => `${range}, по умолчанию ${usual}`,
    empty: 'Здесь нужно число. Действует прежнее.',
    notNumber: 'Это не число. Действует прежнее.',
    outside: (range) => `Здесь имеет смысл только ${range}. Действует прежнее число.`,
    noDay: 'Здесь нужна дата.',
    dayOutside: (first, last) => `Здесь имеют смысл только даты с ${first} по ${last}`,
    notKey: 'В ключе не меньше 8 букв, цифр или знаков, без пробелов. Ничего не сохранено.',
    show: 'Показать',
    hide: 'Скрыть',
  },
};
