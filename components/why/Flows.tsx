import { useLanguage } from '@/components/language';
import { useDepth } from '@/components/study/words';
import { mpiNeighbours } from '@/utils/mining/reasons';
import { hostOfSource } from '@/utils/readings/reading';
import type { WhyProps } from './why-props';

/** The flows' part: the MPI, its day, what it means, and how far its other bands are. */
export function Flows({ standing, figures }: WhyProps) {
  const { words, format } = useLanguage();
  const { mpi: say } = useDepth().why;
  const { mpi } = figures;
  const band = standing.bands.mpi;
  const host = mpi && hostOfSource(mpi.source);
  if (!mpi) return <p>{say.unknown}</p>;
  const [value, day] = [format.signed(mpi.value), format.day(mpi.observedAt)];
  if (band === null) return <p>{say.stale(value, day)}</p>;
  const { below, above } = mpiNeighbours(band);
  const points = (cut: number) => format.number(Math.abs(cut - mpi.value), 1);
  return (
    <>
      <p>
        {say.reading(value, day, words.mpi.bands[band].sentence)} {host && `(${words.figure.readOn(host)})`}
      </p>
      <p>
        {above && say.up(words.mpi.bands[above.band].name, points(above.cut))}{' '}
        {below && say.down(words.mpi.bands[below.band].name, points(below.cut))}
      </p>
    </>
  );
}
