import type { ComponentChildren } from 'preact';
import type { Face as Said } from '@/utils/words/face';
import { Bar, type BarProps } from './Bar';
import type { Year } from './Gauge';
import { Verdict } from './Verdict';

interface Props {
  face: Said;
  bar: Omit<BarProps, 'words'>;
  year: Year | null;
  /** What the verdict is made of, and the page behind: the rest of the popup. Absent: not there yet. */
  children?: ComponentChildren;
  behind?: ComponentChildren;
}

/** The popup's frame with the face in it, which needs nothing but strings. */
export function Face({ face, bar, year, children, behind }: Props) {
  return (
    <div class={behind ? 'popup' : 'popup waiting'} style={tones(face)}>
      <Bar {...bar} words={face.bar} />
      <main>
        <Verdict face={face} year={year} />
        {children}
      </main>
      {/* Last, so that nothing moves when the page behind has answered. */}
      {behind && <footer class="behind">{behind}</footer>}
    </div>
  );
}

/** The band's own colours, for all that stands on the face. */
const tones = ({ band }: Said) => ({
  '--band-text': `var(--${band}-text)`,
  '--band-tint': `var(--${band}-tint)`,
  '--band-solid': `var(--${band}-solid)`,
});
