import type { Locale } from './locale';

export const pt: Locale = {
  decimalComma: true,
  money: {
    '3': 'mil.',
    '6': 'milhão milhões mi. milhao milhoes',
    '9': 'bilhão bilhões bi. bilhoes mil_milhões mil_milhoes',
    '12': 'trilh trilião',
    '0': 'de.',
    USD: 'dólar dolar',
    EUR: 'euro',
    GBP: 'libra',
    JPY: 'iene',
    CNY: 'yuan',
    BRL: 'real. reais',
    cent: 'centavo cêntimo',
    coin: 'moedas tokens onças ações',
    '%': 'por_cento',
  },
  words: {
    some: 'dois. três. quatro. cinco. dez. centenas milhares',
    miner: 'minerador mineradora',
    trade: 'cotad vale. valia valer valerá negociad negocia opera operava cotação_de. troca_de_mãos',
    over: 'mais_de.',
    one: 'inteiro. um. uma.',
    bitcoin:
      'maior_cripto principal_cripto maior_moeda_digital primeira_cripto criptomoeda_mais criptomoeda_líder',
    other:
      'segunda_maior segunda_cripto ouro. onça prata. petróleo ação. ações. papel. papéis ibovespa altcoins hashprice',
    at: 'abaixo_d. acima_d. abaixo acima a. aos. ao. em. para. até. perto_d. próximo_d. próximo atin alcanç super toc_ toca tocou romp rompeu cot_ desde. entre. situ chega cheg recuper perd_os. perder_os. perdeu_os. mant manteve segur defend test fech abriu oper passou_de. passa_de. passar_de. rumo em_direção ultrapass vendido_a. est_em. está_em. estava_em. ficou_em. fica_em. aproxim ronda cruz_ cruzou volta_a. voltou_a. busca reconquist beir rondava',
    level:
      'suporte resistência nível marca. marco. barreira máxima mínima máximo mínimo recorde pico topo. fundo. teto piso. patamar região zona média_móvel histórica faixa',
    price: 'preço cotação valor. câmbio spot. mercado. taxa_de_câmbio',
    each: 'por_bitcoin por_btc por_moeda por_unidade cada. unidade. médio média. por_cada por_token',
    move: 'perdeu perder. perde. perd caiu cair. cai. queda subiu sobe. subir. subida ganh ganhou baixou baixa. recu_ recuo recuou recua aument avanç alta. valoriz desvaloriz despenc dispar prêmio ágio deságio desconto diferença mais_alto mais_baixo mais. menos. correção tombo',
    total:
      'capitaliz valor_de_mercado volume salário multa taxa. taxas. comissão comissões empréstimo capt arrecad invest entradas saídas flux liquida receita lucro doa resgate roub hack golpe fraude dívida reserva orçamento fundo_ fundos. etf. no_valor avaliad aluguel imposto conta. conta_de. por_mês por_ano mensal anual prêmio_de. rodada financ posições contratos_em_aberto poupança tarifa depósit bônus faturamento custear movimenta ronda_de',
    deal: 'por. compr vend pag_ pagou pagar pago',
    aim: 'alvo meta. objetivo prev_ prevê previ projet projeç poderia pode. podem. deve. estim esper mira chegará atingirá',
    mine: 'minerar mineração minerad produzir produção extração',
    cost: 'custa custava custar custam custo. custos. ponto_de_equilíbrio gasto despesa',
    production:
      'custo_de_produção custos_de_produção custo_de_mineração custo_para_miner custo_médio_de_produção custo_da_mineração',
    hedge:
      'cerca_de. cerca aproximadamente quase. aproximados menos_de. os. as. o. a_casa casa_dos dos. das. da. do. só. apenas atualmente agora. hoje. ligeiramente psicológic pouco. torno_de. em_torno uns. atuais',
    of: 'de. em.',
    versus: 'ante. frente_a. como. contra. comparad',
    plain:
      'e. no. na. nos. nas. com. se. sua. é. após. segundo. enquanto. foi. não. esse. essa. este. desde. ou. mas. era. já. também. depois. durante.',
  },
};
