// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { BAND_ORDER } from '@/utils/looks';
import { markSheet } from '@/utils/page/marks/mark-style';
import { contrast } from '../looks/colour';

const rulesOf = (manner: 'inline' | 'gloss' | 'beside') =>
  [...markSheet(manner).cssRules].map(({ cssText }) => cssText).join('\n');

// A mark that shows words brings its ground along, so that whatever lies behind it changes nothing.
test.each(['inline', 'gloss', 'beside'] as const)(
  'words of a mark that is %s can be read on every page',
  (manner) => {
    const css = rulesOf(manner);
    for (const band of BAND_ORDER) {
      const found = [...css.matchAll(new RegExp(`\\.${band}\\s*\\{([^}]*)\\}`, 'g'))];
      expect(found.length).toBeGreaterThan(1);
      for (const [, rule = ''] of found) {
        const ink = /(?<!-)color:\s*(#\w{6})/.exec(rule)?.[1] ?? '';
        const ground = /background(?:-color)?:\s*(#\w{6})/.exec(rule)?.[1] ?? '';
        expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
      }
    }
    expect(css).not.toMatch(/background:\s*none|opacity/);
  },
);
