import type { SitesWords } from '../en/sites';

export const sites: SitesWords = {
  title: 'Sites',
  lead: 'Outros sites são adicionados pelo popup, enquanto você está neles.',
  search: 'Buscar um site',
  noneFound: 'Esse site não está na lista.',
  kinds: {
    own: 'Adicionados por você',
    exchange: 'Corretoras',
    prices: 'Páginas de preços',
    news: 'Notícias',
  },
  forget: (host) => `Abrir mão de ${host}`,
  count: (on, all) => `${on} de ${all} ligados`,
  all: 'Todos estes',
  off: (hosts) => `Desligados: ${hosts}`,
  refused: 'O navegador não permitiu. Nada mudou.',
  offered: {
    title: 'Mais sites, quando você quiser',
    lead: 'Seu navegador pergunta antes. Ao desligar, a permissão é devolvida.',
  },
  groups: {
    exchanges: 'Corretoras de outros países',
    derivatives: 'Futuros e perpétuos',
    prices: 'Páginas de preços e exploradores',
    finance: 'Sites de finanças e busca',
    news: 'Notícias em outros idiomas',
  },
  strips: {
    name: 'Faixas de preços',
    sentence: 'Uma marca discreta no preço do bitcoin na faixa do topo de uma página.',
  },
  rules: {
    title: 'Endereços',
    lead: 'Um por linha: example.com, *.example.com com tudo abaixo dele, ou example.com/forum para uma parte; * vale por qualquer coisa.',
    blocked: 'Nunca em',
    allowed: 'Mas sim em',
    noAddress: (line) => `“${line}” não é um endereço e não corresponde a nenhum.`,
  },
  charts: {
    name: 'Gráficos incorporados',
    sentence:
      'Marcas nos quadros do TradingView e de outros, onde quer que apareçam. Seu navegador pergunta antes.',
  },
};
