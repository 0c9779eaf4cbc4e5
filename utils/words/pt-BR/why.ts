import type { DepthWords } from '../en/depth';

/** Brazilian Portuguese: reasons of the verdict. */
export const why: DepthWords['why'] = {
  title: 'Por que este veredito',
  margin: {
    name: 'Margem',
    over: (price, margin, cost, basis) =>
      `Um preço de ${price} está ${margin} acima dos ${cost} que custa minerar uma moeda (${basis}).`,
    under: (price, margin, cost, basis) =>
      `Um preço de ${price} está ${margin} abaixo dos ${cost} que custa minerar uma moeda (${basis}).`,
    band: (band) => `É a faixa “${band}”.`,
    above: (band, price, change) => `A partir de ${price} (${change}) seria “${band}”.`,
    below: (band, price, change) => `Abaixo de ${price} (${change}) seria “${band}”.`,
    unsure: (low, high) => `O próprio custo pode estar em qualquer ponto de ${low} a ${high}.`,
  },
  mpi: {
    name: 'Fluxos',
    reading: (value, day, meaning) => `O MPI estava em ${value} em ${day}. ${meaning}`,
    up: (band, points) => `${points} ponto a mais, e seria “${band}”.`,
    down: (band, points) => `${points} ponto a menos, e seria “${band}”.`,
    stale: (value, day) =>
      `O último MPI conhecido é ${value} de ${day}: antigo demais para dizer o que os mineradores fazem hoje com suas moedas.`,
    unknown: 'Nenhum MPI é conhecido, então nada se diz do que os mineradores fazem com suas moedas.',
  },
  network: {
    name: 'Rede',
    ribbon: (share, state) =>
      `O hashrate médio dos últimos 30 dias está ${share} do dos últimos 60: ${state}.`,
    above: (share) => `${share} acima`,
    below: (share) => `${share} abaixo`,
    since: (day) => `É assim desde ${day}.`,
    retargets: (state, reason) =>
      `Não há histórico de hashrate à mão; pela dificuldade, ${state}: ${reason}.`,
    record: (distance, day) => `A dificuldade está ${distance} abaixo do recorde de ${day}.`,
    atRecord: 'A dificuldade está no recorde.',
  },
  week: {
    name: 'Desde a semana passada',
    figure: (name, from, to, change) => `${name} ${from} → ${to} (${change})`,
    price: 'Preço',
    cost: 'Custo',
    difficulty: 'Dificuldade',
    mpi: 'MPI',
    verdict: (from, to) => `O veredito foi de “${from}” para “${to}”.`,
    same: 'O veredito não mudou.',
    unknown:
      'Há uma semana nada foi anotado nesta base. De agora em diante uma nota é guardada por dia, neste dispositivo.',
  },
  past: {
    name: 'Épocas como esta',
    margin: (band) => `margem na faixa “${band}”`,
    both: (band, network) => `margem na faixa “${band}” com a rede ${network}`,
    told: (state, year, times, known, rose) => {
      const episodes = times === 1 ? 'um episódio' : `${times} episódios`;
      if (known === 0)
        return `Desde ${year}: ${episodes} de ${state}, recente demais para dizer o que veio depois.`;
      const late = times - known;
      const open =
        late > 0 ? `; ${late} ${late === 1 ? 'é recente demais' : 'são recentes demais'} para dizer` : '';
      return `Desde ${year}: ${episodes} de ${state}. Nos 90 dias após o início, o preço subiu em ${rose} de ${known}${open}.`;
    },
    never: (state, year) => `Desde ${year}: nenhum outro episódio de ${state}.`,
    caution: (count) =>
      `${count === 1 ? 'Um caso é' : `${count} casos são`} pouco para prever qualquer coisa, e o modelo foi ajustado em retrospecto. Os fluxos ficam de fora: seu histórico não é gratuito.`,
    list: 'Cada um deles',
    from: 'De',
    to: 'Até',
    change: '90 dias depois',
    open: 'ainda não se sabe',
  },
};
