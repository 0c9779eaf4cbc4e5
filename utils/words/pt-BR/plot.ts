import type { DepthWords } from '../en/depth';

/** Brazilian Portuguese: the plot. */
export const plot: DepthWords['plot'] = {
  title: 'Preço e custo desde 2010',
  spans: { label: 'Até quando voltar', '1y': '1 ano', '4y': '4 anos', all: 'Tudo' },
  scales: { label: 'Escala', log: 'Log', linear: 'Linear' },
  price: 'Preço',
  cost: 'Custo de minerar',
  margin: 'Margem sobre o custo',
  difficulty: 'Dificuldade',
  network: 'Rede',
  mpi: 'MPI, como citado',
  now: 'agora',
  unknown: 'desconhecido',
  bands: 'Fundo: faixas de margem',
  range: 'intervalo do custo',
  halving: 'halving',
  contracting: 'rede em contração',
  keys: 'As setas andam semana a semana, Page Up e Page Down por trimestre, Home e End até as pontas.',
  spoken: (day, price, cost, margin) =>
    `${day}: preço ${price}, custo ${cost}, margem sobre o custo ${margin}`,
  caption: (basis) =>
    `Os custos passados são do modelo (${basis}), pela dificuldade e recompensa de cada semana e pela curva de eficiência da frota.`,
  published: (figure) =>
    `${figure}, não tem passado próprio; estão desenhados os custos da base que conta o mesmo, inclusive o de hoje.`,
  gap: 'Tracejado: nada se sabe dessas semanas.',
  mpiNote: 'Só leituras citadas com um dia podem ser desenhadas: quase sempre dias que viraram notícia.',
  table: {
    open: 'O mesmo em tabela',
    day: 'Semana até',
    low: 'de',
    high: 'a',
    observed: 'Dia',
    readAt: 'Lido em',
  },
  loading: 'Desenhando …',
  failed: 'Não foi possível carregar o gráfico. O resto funciona sem ele.',
};
