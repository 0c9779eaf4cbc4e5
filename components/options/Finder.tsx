import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { useOptionsWords } from './words';

/** Leaves of the parts inside `within` only those that say what is looked for. */
export function Finder({ within }: { within: RefObject<HTMLElement | null> }) {
  const own = useOptionsWords();
  const [sought, setSought] = useState('');
  const [found, setFound] = useState(true);
  useLayoutEffect(() => {
    const parts = [...(within.current?.children ?? [])].filter((part) => part instanceof HTMLElement);
    const needle = sought.trim().toLowerCase();
    for (const part of parts) part.hidden = !part.textContent.toLowerCase().includes(needle);
    setFound(parts.some((part) => !part.hidden));
  }, [sought, within]);
  return (
    <search>
      <label class="search">
        <Icon name="search" />
        <input
          type="search"
          placeholder={own.find}
          aria-label={own.find}
          value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
        />
      </label>
      <p class="note" role="status">
        {!found && own.noneFound}
      </p>
    </search>
  );
}
