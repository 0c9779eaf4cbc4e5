import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { useLanguage } from '@/components/language';
import { Search } from '@/components/Search';
import { narrowDown } from './narrow-down';
import { useOptionsWords } from './words';

/** Leaves of the parts inside `within` only those, and of them only those fields, that say what is looked for. */
export function Finder({ within }: { within: RefObject<HTMLElement | null> }) {
  const own = useOptionsWords();
  const { number } = useLanguage().format;
  const [sought, setSought] = useState('');
  const [found, setFound] = useState(0);
  // After every change: what came into sight meanwhile has to fit too.
  useLayoutEffect(() => {
    const parts = [...(within.current?.children ?? [])].filter((part) => part instanceof HTMLElement);
    setFound(narrowDown(parts, sought.trim()));
  });
  return (
    <search>
      <Search label={own.find} sought={sought} onSought={setSought} />
      <p class="note" role="status">
        {sought.trim() !== '' && (found ? own.fields.found(number(found)) : own.noneFound)}
      </p>
    </search>
  );
}
