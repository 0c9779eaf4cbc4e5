import { useLanguage } from '@/components/language';
import { BAND_LOOKS } from '@/utils/looks';
import { MARGIN_BANDS, MPI_BANDS } from '@/utils/mining/bands';
import { useMethod } from './words';

/** The bands that make the verdict, with their cuts. */
export function VerdictSection() {
  const { words, format } = useLanguage();
  const { verdict } = useMethod();
  const lower = (from: number, next: number | undefined, write: (value: number) => string) =>
    Number.isFinite(from) ? verdict.from(write(from)) : verdict.below(write(next ?? 0));
  return (
    <>
      <p>{verdict.text}</p>
      <h3>{verdict.margins}</h3>
      <ul class="cuts">
        {MARGIN_BANDS.map(({ name, from }, index) => (
          <li key={name} style={{ background: `var(--${name}-tint)`, color: `var(--${name}-text)` }}>
            <b>
              {BAND_LOOKS[name].sign} {words.bands[name]}
            </b>
            {lower(from, MARGIN_BANDS[index + 1]?.from, format.percent)}
          </li>
        ))}
      </ul>
      <p class="note">{verdict.marginsWhy}</p>
      <h3>{verdict.mpi}</h3>
      <ul class="cuts plain">
        {MPI_BANDS.map(({ name, from }, index) => (
          <li key={name}>
            <b>{words.mpi.bands[name].name}</b>
            {lower(from, MPI_BANDS[index + 1]?.from, format.number)}
          </li>
        ))}
      </ul>
      <h3>{verdict.network}</h3>
      <p>{verdict.ribbon}</p>
      <p>{verdict.retargets}</p>
      <p>{verdict.slack}</p>
    </>
  );
}
