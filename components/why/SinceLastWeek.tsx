import { useLanguage } from '@/components/language';
import { useDepth } from '@/components/study/words';
import type { WhyProps } from './why-props';

/** What became of the figures since a week ago. */
export function SinceLastWeek({ standing, figures, before }: WhyProps) {
  const { words, format } = useLanguage();
  const { week } = useDepth().why;
  if (!before) return <p>{week.unknown}</p>;
  const { price, cost, verdict } = standing;
  const row = (name: string, from: number, to: number, write: (value: number) => string) =>
    week.figure(name, write(from), write(to), format.margin(to / from - 1));
  const name = (id: typeof verdict) => words.verdicts[id].name;
  return (
    <>
      <ul>
        <li>{row(week.price, before.price, price, format.usd)}</li>
        <li>{row(week.cost, before.cost, cost.usd, format.usd)}</li>
        <li>{row(week.difficulty, before.difficulty, figures.difficulty.value, format.trillions)}</li>
        {before.mpi !== null && standing.mpi === 'fresh' && figures.mpi && (
          <li>
            {week.figure(
              week.mpi,
              format.signed(before.mpi),
              format.signed(figures.mpi.value),
              format.signed(figures.mpi.value - before.mpi),
            )}
          </li>
        )}
      </ul>
      <p>{before.verdict === verdict ? week.same : week.verdict(name(before.verdict), name(verdict))}</p>
    </>
  );
}
