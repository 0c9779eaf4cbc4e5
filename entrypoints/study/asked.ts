import type { AskedSum } from '@/utils/prices/asked-sum';

/** The price that the page's address asks about: `#price=85000&currency=EUR`. Null: none. */
export function askedIn(hash: string): AskedSum | null {
  const asked = new URLSearchParams(hash.slice(1));
  const value = Number(asked.get('price'));
  const currency = asked.get('currency') ?? 'USD';
  return value > 0 && value < 1e12 && /^[A-Z]{3}$/.test(currency) ? { value, currency } : null;
}

/** Brings what would be at that price into sight. */
export function showAsked(asked: AskedSum | null): void {
  if (asked) document.getElementById('what-if')?.scrollIntoView();
}
