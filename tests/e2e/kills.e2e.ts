import { afterAll, beforeAll, expect, test } from 'vitest';
import { figures, refresh } from './harness/figures';
import { open, type World } from './harness/open';

const KILLS = 200;
const PATIENCE = 3000;

interface Kept {
  [name: string]: { value: unknown; observedAt: number; source: string };
}

let world: World;
beforeAll(async () => {
  world = await open('chrome');
  await figures(world);
});
afterAll(() => world?.close());

const usdOf = ({ price }: Kept) => (price?.value as { USD: number } | undefined)?.USD;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

test(`a worker killed ${KILLS} times while it refreshes loses no figure and writes none by halves`, async () => {
  const first = (await world.stored('local:figures')) as Kept;
  const told = new Set<number | undefined>([90_000]);
  let renewed = 0;
  for (let kill = 1; kill <= KILLS; kill++) {
    const price = 90_000 + kill;
    told.add(price);
    world.standIn.scenario.price = price;
    // A refresh takes some 60 ms: the kills fall before, into and behind it.
    const asked = refresh(world).catch(() => {});
    await pause((kill % 20) * 5);
    // The browser may be done with the worker before it is told to end it; then it has no session left to close.
    await Promise.race([world.killWorker().catch(() => {}), pause(PATIENCE)]);
    // A question that died with the worker may never be answered.
    await Promise.race([asked, pause(PATIENCE)]);
    const kept = (await world.stored('local:figures')) as Kept;
    expect(Object.keys(kept).sort()).toEqual(Object.keys(first).sort());
    for (const figure of Object.values(kept)) {
      expect(figure).toMatchObject({ observedAt: expect.any(Number), source: expect.any(String) });
    }
    const usd = usdOf(kept);
    expect(told).toContain(usd);
    if (usd === price) renewed++;
  }
  // Kills that all came too early, or all too late, would have shown nothing.
  expect(renewed).toBeGreaterThan(0);
  expect(renewed).toBeLessThan(KILLS);
  await refresh(world);
  const last = (await world.stored('local:figures')) as Kept;
  expect(usdOf(last)).toBe(90_000 + KILLS);
}, 300_000);
