import type { FaultWords } from '@/utils/words/fault-words';

/** Brazilian Portuguese: why a source failed or was not believed. */
export const faults: FaultWords = {
  known: {
    tooLarge: 'a resposta é grande demais',
    empty: 'a resposta está vazia',
    notJson: 'a resposta não é JSON',
    notSecure: 'não é um endereço HTTPS',
    slow: 'sem resposta em 15 segundos',
    unreached: 'não foi possível alcançar',
    noFigure: 'a resposta não contém nenhum número',
    shape: 'a resposta não tem a forma esperada',
    rules: 'uma dificuldade que as regras do bitcoin excluem',
    shorter: 'uma cadeia mais curta do que era',
    longer: 'uma cadeia mais longa do que pode ser',
    leapt: 'um preço a mais do triplo do último',
    noReading: 'nenhuma leitura na resposta',
    ratio: 'uma simples razão, não um MPI',
    lengths: 'datas e valores de tamanhos diferentes',
    rateLengths: 'datas e taxas de hash de tamanhos diferentes',
    bounds: 'limites que não contêm a estimativa',
    fewFlows: 'menos de dois anos de saídas',
    oldFeed: 'um feed que não é escrito há um dia',
    earlyFeed: 'um feed do futuro',
  },
  status: (code) => `respondeu com o status ${code}`,
  apart: (share, source) => `um preço a ${share} % do de ${source}`,
  dropped: (source, said, reason) => `Não acreditado: ${source}, ${said} (${reason})`,
};
