import { Follow } from '@/components/Follow';
import { useLanguage } from '@/components/language';
import type { Format } from '@/utils/words/format';

export interface DroppedProps {
  /** What sources said of late that was not believed, with the reason in words and a way to say it. */
  dropped: readonly {
    price?: number;
    difficulty?: number;
    height?: number;
    tell: (said: string) => string;
  }[];
}

/** More are told on the page of figures and sources. */
const MOST = 2;

function saidOf(
  { price, difficulty, height }: DroppedProps['dropped'][number],
  format: Format,
  name: string,
): string {
  if (price !== undefined) return format.money(price, 'USD');
  if (difficulty !== undefined) return `${name} ${format.trillions(difficulty)}`;
  return height === undefined ? '?' : `#${format.number(height, 0)}`;
}

/** Which readings were dropped, and why: each leads to its source. */
export function Dropped({ dropped }: DroppedProps) {
  const { words, format } = useLanguage();
  if (dropped.length === 0) return null;
  return (
    <ul class="dropped">
      {dropped.slice(0, MOST).map((one) => {
        const text = one.tell(saidOf(one, format, words.difficulty.label));
        return (
          <li key={text} class="note">
            <Follow part="sources">{text}</Follow>
          </li>
        );
      })}
    </ul>
  );
}
