import type { Words } from '../en/core';
import { basis } from './basis';
import { face } from './face';
import { mpiBands, network } from './states';

/** Brazilian Portuguese: popup and fields. */
export const core: Words = {
  ...face,
  basis,
  against: { price: 'Preço', cost: 'Custo de minerar', range: (low, high) => `${low}–${high}` },
  figure: {
    unknown: 'desconhecido',
    sources: {
      bundled: 'incluído',
      user: 'informado por você',
      outflows: 'calculado das saídas',
      node: 'seu próprio servidor',
      feed: 'seu feed',
    },
    readOn: (host) => `lido em ${host}`,
    old: (day) => `antigo: ${day}`,
  },
  reading: {
    title: 'Lido nesta página',
    note: 'O que um artigo afirma. Só conta depois que você o adotar.',
    take: 'Usar',
    taken: 'em uso',
    drop: 'Remover',
  },
  mpi: {
    name: 'MPI',
    long: 'Índice de Posição dos Mineradores: quanto as moedas que hoje saem dos mineradores se afastam das do último ano',
    bands: mpiBands,
    deep: 'Quase nenhuma moeda sai dos mineradores.',
    elevated: 'Saem mais moedas que o normal.',
    tooOld: 'Antigo demais para o veredito.',
    never: 'Ainda sem leitura.',
    get: 'Informar uma',
  },
  network: { label: 'Rede', ...network },
  difficulty: {
    label: 'Dificuldade',
    atRecord: 'no recorde',
    belowRecord: (share) => `${share} abaixo do recorde`,
    record: (difficulty, day) => `Recorde: ${difficulty} em ${day}`,
    next: 'Ajuste',
  },
  site: {
    marksOn: 'Marcar preços em',
    grant: (host) => `Marcar preços em ${host}`,
    closed: 'Nenhuma extensão pode marcar esta página.',
    pause: 'Pausar as marcas em toda parte',
    paused: 'As marcas estão pausadas em toda parte.',
    resume: 'Retomar',
  },
  popup: {
    fetching: 'Buscando …',
    fetched: 'Atualizado',
    failed: 'Nenhuma fonte respondeu',
  },
  field: {
    range: (min, max, unit) => `${min} a ${max} ${unit}`,
    usual: (range, usual) => `${range}, padrão ${usual}`,
    empty: 'É preciso um número aqui. O último continua valendo.',
    notNumber: 'Isto não é um número. O último continua valendo.',
    outside: (range) => `Só ${range} faz sentido aqui. O último número continua valendo.`,
    noDay: 'É preciso uma data aqui.',
    dayOutside: (first, last) => `Só datas de ${first} a ${last} fazem sentido aqui.`,
    notKey: 'Uma chave tem pelo menos 8 letras, dígitos ou sinais, sem espaços. Nada foi salvo.',
    show: 'Mostrar',
    hide: 'Ocultar',
  },
};
