import type { SourceState } from '@/components/options/options-props';
import type { Health, SourceHealth } from '@/utils/figures/health';
import { SOURCE_NAMES } from '@/utils/figures/source-names';

const latest = (times: (number | undefined)[]) => Math.max(0, ...times.map((time) => time ?? 0));

/** A failure that nothing has answered since. */
const standing = ({ lastError, lastSuccess = 0 }: SourceHealth) =>
  lastError && lastError.at > lastSuccess ? [lastError.message] : [];

/** Each source that is asked on the network, with how its endpoints fared, taken together. */
export function sourceStates(health: Health): SourceState[] {
  return Object.entries(SOURCE_NAMES).flatMap(([id, source]) => {
    // What is worked out from one source's answers is no source of its own.
    if (!('page' in source) || id === 'outflows') return [];
    const own = Object.entries(health).filter(([endpoint]) => endpoint.startsWith(`${id}/`));
    const answered = latest(own.map(([, { lastSuccess }]) => lastSuccess));
    const [error] = own.flatMap(([, fared]) => standing(fared));
    return [{ id, name: source.name, url: source.page, answeredAt: answered || null, error: error ?? null }];
  });
}
