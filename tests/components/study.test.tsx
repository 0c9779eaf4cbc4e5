// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { Study } from '@/components/study/Study';
import { DEFAULT_BASIS } from '@/utils/mining/basis';
import { termsOf } from '@/utils/mining/what-if';
import { depth } from './depth';
import { NOW } from './sample';
import { clear, show, text } from './screen';

afterEach(() => {
  clear();
  vi.restoreAllMocks();
});
const rig = { efficiencyJPerTh: 17.5, usdPerKwh: 0.07, pue: 1.05, overheadUsdPerPhDay: 0, poolFeePct: 2 };

const draw = (now = NOW) => {
  const { why, phDays } = depth();
  return show(
    <Study
      {...why}
      model="listed miners, cash"
      mpi={undefined}
      terms={termsOf(DEFAULT_BASIS, rig, NOW)}
      phDays={phDays}
      source="mempool.space"
      now={now}
      pages={{ method: '/method.html', options: '/options.html' }}
    />,
  );
};

test('stands under the verdict and its margin, with all its parts', async () => {
  const page = await draw();
  expect(text(page.querySelector('h1'))).toBe('Squeezed but holding');
  expect(text(page)).toContain('+9.6%');
  const parts = [...page.querySelectorAll('h2')].map((heading) => text(heading));
  expect(parts).toEqual(expect.arrayContaining(['Why this verdict', 'What if', 'Which machines still earn']));
});

test('what it supposes at first is what the face says', async () => {
  const page = await draw();
  expect(text(page.querySelector('.outcome'))).toContain('+9.6%');
});

test('says how old its price is, once it is old', async () => {
  expect(text(await draw())).toContain('mempool.space · 3 minutes ago');
  expect(text(await draw(NOW + 86_400_000))).toContain('mempool.space · old: Dec 6, 2025');
});

test('goes without the plot where no canvas can be painted', async () => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(() => {
    throw new Error('no canvas');
  });
  const page = await draw();
  await expect.poll(() => text(page), { timeout: 10_000 }).toContain('The plot could not be loaded');
  expect(text(page.querySelector('h1'))).toBe('Squeezed but holding');
});
