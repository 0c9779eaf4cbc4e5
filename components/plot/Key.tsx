import { useLanguage } from '@/components/language';
import { useDepth } from '@/components/study/words';
import { BAND_LOOKS, BAND_ORDER } from '@/utils/looks';

/** What grounds and shades mean; signs and words beside the colours. */
export function Key({ halvings, ranged }: { halvings: boolean; ranged: boolean }) {
  const { words } = useLanguage();
  const { plot } = useDepth();
  return (
    <ul class="key">
      {[...BAND_ORDER].reverse().map((band) => (
        <li key={band}>
          <i style={{ background: `var(--${band}-tint)`, color: `var(--${band}-text)` }}>
            {BAND_LOOKS[band].sign}
          </i>
          {words.bands[band]}
        </li>
      ))}
      {ranged && (
        <li>
          <i class="key-range" />
          {plot.range}
        </li>
      )}
      {halvings && (
        <li>
          <i class="key-halving" />
          {plot.halving}
        </li>
      )}
    </ul>
  );
}
