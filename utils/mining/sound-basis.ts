import { type Basis, DEFAULT_BASIS } from './basis';
import { PRESETS } from './presets';
import { publishedCost } from './published';

/** A basis that can be reckoned with: what another version or a broken store left becomes the default. */
export function soundBasis(found: unknown): Basis {
  const { kind, id, rolled } = (found ?? {}) as { kind?: unknown; id?: unknown; rolled?: unknown };
  if (kind === 'rig') return { kind };
  const preset = PRESETS.find((one) => one.id === id);
  if (kind === 'preset' && preset) return { kind, id: preset.id };
  const figure = typeof id === 'string' ? publishedCost(id) : undefined;
  if (kind === 'published' && figure) return { kind, id: figure.id, rolled: rolled === true };
  return DEFAULT_BASIS;
}
