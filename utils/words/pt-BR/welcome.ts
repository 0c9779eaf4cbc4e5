import type { WelcomeWords } from '../en/welcome';

/** Brazilian Portuguese: the welcome page. */
export const welcome: WelcomeWords = {
  title: 'Um preço tem um piso',
  lead: 'O Hashfloor mostra, onde quer que um preço do Bitcoin esteja escrito, quanto ele está acima do que custa minerar um. De agora em diante essas marcas ficam atrás dos preços em corretoras e sites de notícias.',
  sample: {
    label: 'Um exemplo',
    headline: 'Bitcoin termina semana calma perto de {now}',
    text: [
      'A moeda era negociada a {now} na noite de domingo. Na quinta havia tocado {high} por uma hora antes de voltar.',
      'Mesmo assim, uma mina do norte comprou máquinas por {sum}. “A {low} desligaríamos metade delas”, disse o dono.',
    ],
    sum: '12 milhões de dólares',
    explained: (margin, price, cost, basis) =>
      `${margin} atrás de ${price} diz: essa é a distância até os ${cost} que custa minerar um hoje (${basis}). O valor das máquinas não é preço de moeda e fica como está. Aponte para uma marca numa página, e um cartão conta mais.`,
    spoken: (margin) => `${margin} em relação ao custo de mineração`,
  },
  basis: {
    title: 'O que “custo” deve significar?',
    lead: 'As marcas acima seguem a sua escolha. Você pode mudá-la nas opções quando quiser; números publicados e suas próprias máquinas também estão lá.',
  },
  currency: {
    title: 'Em que moeda você pensa?',
    lead: 'Os custos são calculados em dólares. Nas nossas páginas são mostrados em:',
    label: 'Moeda',
  },
  privacy: {
    title: 'O que ela pode fazer, e o que sai do seu navegador',
    sentences: [
      'Ela lê o texto das páginas de uma lista de corretoras e sites de notícias para achar preços, e de nenhum outro site até você permitir.',
      'Nada do que lê sai do seu navegador: nem texto, nem endereço, nem histórico.',
      'Ela pergunta a algumas fontes públicas preço, dificuldade e fluxos dos mineradores, em horários fixos e não porque você abriu uma página.',
      'Suas configurações ficam com o navegador, que as sincroniza se você deixar; as chaves que você digita ficam neste dispositivo.',
      'Não há conta, rastreamento nem publicidade, e toda permissão dada pode ser retirada no navegador a qualquer momento.',
    ],
  },
  done: 'Pronto',
  method: 'Como é calculado',
  sites: 'A lista de sites',
};
