import type { OptionsWords } from '../en/options';
import { alerts as said } from './alerts';
import { fields } from './fields';
import { sites } from './sites';

/** Brazilian Portuguese: the options. */
export const options: OptionsWords = {
  find: 'Buscar um ajuste',
  noneFound: 'Nenhum ajuste diz isso.',
  basis: {
    title: 'Base de custo',
    lead: (price) =>
      `O que “custo” significa em cada margem exibida. Ao lado: quanto custa uma moeda hoje, e a margem a ${price}.`,
    presets: 'Calculado pela dificuldade de hoje, cerca de ±10 %',
    others: 'Outros números',
    published: { name: 'um número publicado', sentence: 'O que analistas e mineradoras escreveram.' },
    figure: 'Número',
    roll: 'Atualizar com a dificuldade até hoje',
  },
  speech: {
    title: 'Idioma e moeda',
    language: 'Idioma',
    browsers: 'O do navegador',
    currency: 'Mostrar valores em',
  },
  rig: {
    efficiencyJPerTh: { label: 'Eficiência', unit: 'J/TH' },
    usdPerKwh: { label: 'Energia', unit: 'USD/kWh' },
    pue: { label: 'Fator de refrigeração (PUE)', unit: '×' },
    overheadUsdPerPhDay: { label: 'Outros custos', unit: 'USD por PH/s e dia' },
    poolFeePct: { label: 'Taxa do pool', unit: '%' },
  },
  mpi: {
    title: 'MPI à mão',
    lead: 'O Índice de Posição dos Mineradores compara as moedas que hoje saem dos mineradores com o último ano, em desvios padrão. Negativo significa menos que o normal. Uma simples razão com a média é outro número: não informe uma.',
    value: 'Leitura',
    day: 'Dia da observação',
    inUse: (value, day) => `Em uso: ${value} de ${day}.`,
    none: 'Nenhuma leitura em uso.',
    clear: 'Remover minha leitura',
  },
  marks: {
    title: 'Marcas nas páginas',
    sample: 'O Bitcoin é negociado a',
    styles: {
      badge: { name: 'Etiqueta', sentence: 'A margem fica atrás de cada preço.' },
      underline: {
        name: 'Sublinhado',
        sentence: 'Só uma linha pontilhada sob cada preço; o cartão abre sobre ela.',
      },
      off: {
        name: 'Desligadas',
        sentence: 'As páginas ficam como são. Popup e barra de ferramentas continuam.',
      },
    },
    tables: {
      title: 'Em tabelas longas',
      first: {
        name: 'Primeiras linhas',
        sentence:
          'As doze primeiras linhas com preço são marcadas; nas outras, o cartão abre quando você aponta para um preço.',
      },
      all: { name: 'Todas as linhas', sentence: 'Cada preço é marcado, por mais longa que seja a tabela.' },
      hover: {
        name: 'Ao apontar',
        sentence:
          'Nada é desenhado em tabelas com mais de doze linhas; o cartão abre quando você aponta para um preço.',
      },
    },
  },
  badge: {
    title: 'Selo do ícone',
    lead: 'Sua cor é sempre a da faixa da margem. Aponte para o ícone e veja veredito, custo e base.',
    names: {
      margin: 'Margem sobre o custo',
      verdict: 'Sinal do veredito',
      cost: 'Custo de minerar',
      price: 'Preço',
      hashprice: 'Hashprice',
      mpi: 'MPI',
      nothing: 'Nada',
    },
    sentences: {
      margin: 'A partir de 100 %, sem o sinal de porcentagem.',
      verdict: (band) => `▼ no vermelho, ▽ apertado, ◇ magra, △ confortável, ▲ gorda. Agora: ${band}.`,
      cost: 'Em milhares de dólares.',
      price: 'Em milhares de dólares.',
      hashprice: 'O que um PH/s ganha por dia, USD.',
      mpi: 'Um ponto de interrogação enquanto for antigo ou desconhecido.',
      nothing: 'Só o ícone.',
    },
  },
  alerts: {
    title: 'Alertas',
    lead: 'Notificações do seu navegador, cada uma uma só vez, quando acontece. Nada é avisado de números antigos. Abaixo de cada uma: o que diria.',
    kinds: {
      verdict: 'O veredito muda',
      margin: 'A margem cruza um nível',
      retarget: 'A dificuldade é ajustada',
      record: 'A dificuldade bate recorde',
      mpiHigh: 'O MPI passa de 2',
      mpiLow: 'O MPI cai abaixo de 0',
    },
    level: 'Nível da margem sobre o custo',
    quiet: {
      name: 'Horas de silêncio',
      sentence: 'O que aconteceu nesse tempo é avisado depois, se ainda valer.',
      from: 'De',
      to: 'Até',
    },
    needsLeave:
      'O navegador precisa permitir que o Hashfloor avise você. Ele pergunta uma vez em cada dispositivo.',
    allow: 'Permitir notificações',
    refused: 'O navegador não permitiu, então nada será avisado.',
    said,
  },
  fields,
  sites,
  keys: {
    bgeometrics: {
      label: 'Chave da BGeometrics',
      sentence: 'Opcional: o MPI vem também sem chave, às vezes com alguns dias de atraso.',
    },
    cryptoquant: { label: 'Chave da CryptoQuant', sentence: 'Opcional: o MPI de onde ele foi definido.' },
    needsLeave: 'O navegador precisa permitir que o Hashfloor consulte a CryptoQuant.',
    allow: 'Permitir api.cryptoquant.com',
  },
  sources: {
    title: 'Fontes',
    lead: 'Os números são buscados em horários fixos, não importa o que você navegue. As chaves ficam neste dispositivo e vão só para a sua fonte.',
    never: 'ainda não consultada',
    answered: (age) => `respondeu ${age}`,
    failed: (error) => `a última tentativa falhou: ${error}`,
  },
  backup: {
    title: 'Cópia de segurança',
    lead: 'As configurações seguem a sincronização do navegador onde ela estiver ativa. As chaves nunca, nem estão em arquivo algum.',
    save: 'Salvar configurações em arquivo',
    load: 'Carregar configurações de arquivo',
    reset: 'Redefinir tudo',
    sure: 'Redefinir tudo mesmo?',
    outcomes: {
      taken: 'As configurações do arquivo estão em vigor.',
      refused:
        'Não é um arquivo de configurações do Hashfloor, ou algo nele não faz sentido. Nada foi alterado.',
      reset: 'Tudo está como no início.',
    },
  },
  about: {
    title: 'Sobre e privacidade',
    privacy: [
      'Nem o texto nem o endereço de uma página saem do seu navegador.',
      'O Hashfloor pergunta a fontes públicas preço, dificuldade, hashrate e MPI, e não envia nada sobre você.',
      'Não há conta, contagem de visitas nem publicidade.',
    ],
    method:
      'O custo é dificuldade × 2³² hashes por bloco, dividido pela recompensa, vezes o que custa um dia de um PH/s: energia e, em algumas bases, despesas gerais. A margem sobre o custo é preço ÷ custo − 1. Um veredito descreve os mineradores; não é previsão.',
    more: 'Todas as fórmulas, bases e fontes',
    credits:
      'Histórico de preços: Coin Metrics (CC BY-NC 4.0). Dificuldade: checkpoints do Electrum. Números atuais: as fontes acima.',
  },
};
