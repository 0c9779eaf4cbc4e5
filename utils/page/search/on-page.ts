import { insist } from '@/utils/page/insist';
import { part } from '@/utils/page/parts';
import type { Search, Searching } from './search';

/** Looking for amounts in the texts of a page, whose script may be still to come, or never come. */
export interface SearchOnPage {
  /** Undefined until the script is here. */
  now(): Search | undefined;
  /** Has the script come, where it is not here; resolves when it is, or cannot be had. */
  want(): Promise<void>;
}

interface Outside extends Searching {
  /** Brings the script into this frame. */
  bringSearch(): Promise<unknown>;
  /** The script is here: all texts are to be looked through. */
  began(): void;
}

/** Looks for amounts from when somebody wants it, at once where the script is here already, until `signal` aborts. */
export function searchOn(outside: Outside, signal: AbortSignal): SearchOnPage {
  let search: Search | undefined;
  let coming: Promise<void> | undefined;

  function begin(): void {
    search = signal.aborted ? undefined : part('search')?.open(outside, signal);
    if (search) outside.began();
    else coming = undefined;
  }

  return {
    now: () => search,
    want() {
      if (part('search') && !search) begin();
      coming ??= search ? Promise.resolve() : insist(outside.bringSearch, signal).then(begin);
      return coming;
    },
  };
}
