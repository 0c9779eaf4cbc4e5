import { expect, test } from 'vitest';
import { together } from '@/utils/together';

/** Work that ends when it is told to, and how often it has begun and ended. */
function slowWork() {
  const ends: (() => void)[] = [];
  const runs = { begun: 0, ended: 0 };
  const work = async () => {
    runs.begun += 1;
    await new Promise<void>((end) => ends.push(end));
    runs.ended += 1;
  };
  return { runs, work, endOne: () => ends.shift()?.() };
}
const settled = () => new Promise((done) => setTimeout(done));

test('who asks while it runs is served by one more run, all of them together', async () => {
  const { runs, work, endOne } = slowWork();
  const ask = together(work);
  const all = Promise.all([ask(), ask(), ask()]);
  expect(runs).toEqual({ begun: 1, ended: 0 });
  endOne();
  await settled();
  expect(runs).toEqual({ begun: 2, ended: 1 });
  endOne();
  await all;
  expect(runs).toEqual({ begun: 2, ended: 2 });
});

test.each([0, 1, 2, 3, 4, 5])(
  'who asks %i moments after it began is served, be it just as it ends',
  async (moments) => {
    let runs = 0;
    const ask = together(async () => {
      runs += 1;
    });
    void ask();
    for (let moment = 0; moment < moments; moment++) await null;
    const before = runs;
    void ask();
    await settled();
    expect(runs).toBeGreaterThan(before);
  },
);

test('a run that fails is told to who asked, and the next one runs', async () => {
  let fails = true;
  let runs = 0;
  const ask = together(async () => {
    runs += 1;
    if (fails) throw new Error('no room');
  });
  await expect(ask()).rejects.toThrow('no room');
  fails = false;
  await ask();
  expect(runs).toBe(2);
});
