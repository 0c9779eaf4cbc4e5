// Measures the production build in real Chromium; JSON Lines. `npm run bench -- weights ticks` runs these alone.
import { spawnSync } from 'node:child_process';
import { detector } from '@/tests/bench/detector';
import { load } from '@/tests/bench/load';
import type { Bench } from '@/tests/bench/measure';
import { memory } from '@/tests/bench/memory';
import { plot } from '@/tests/bench/plot';
import { popup } from '@/tests/bench/popup';
import { requests } from '@/tests/bench/requests';
import { ticks } from '@/tests/bench/ticks';
import { weights } from '@/tests/bench/weights';

const BENCHES: Readonly<Record<string, Bench>> = {
  weights,
  detector,
  popup,
  plot,
  ticks,
  memory,
  load,
  requests,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(
    `There is no benchmark named ${unknown.join(', ')}: choose from ${Object.keys(BENCHES).join(', ')}.`,
  );
  process.exit(2);
}
// Whatever the build says goes to the error output, for the other is JSON alone.
const { status } = spawnSync('wxt', ['build', '-b', 'chrome'], {
  stdio: ['ignore', 2, 2],
  shell: process.platform === 'win32',
});
if (status !== 0) process.exit(1);
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for await (const { value, ...rest } of bench()) {
    console.log(JSON.stringify({ ...rest, value: Number(value.toPrecision(4)) }));
  }
}
