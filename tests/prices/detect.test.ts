import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const detect = (input: string, ...args: string[]) =>
  spawnSync('npx', ['tsx', 'tests/commands/detect.ts', ...args], { input, encoding: 'utf8' });

test('detect answers line by line, tells of a bad line and goes on', { timeout: 60_000 }, () => {
  const good = (id: string) =>
    JSON.stringify({ id, text: 'Bitcoin fell to $90,000.', lang: 'en', title: null });
  const { stdout, stderr, status } = detect(`${good('a')}\n{"id":\n${good('b')}\n`);
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(status).toBe(0);
  expect(answers.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(answers[0].amounts).toEqual([{ start: 16, end: 23, value: 90000, currency: 'USD', kind: 'price' }]);
  expect(stderr).toContain('line 2');
});

test('detect --explain says which parser proposed and which refiner dropped', { timeout: 60_000 }, () => {
  const { stdout } = detect('', '--explain', 'Bitcoin fell to $90,000 as $2 billion left.');
  expect(stdout).toMatch(/\[\$90,000\] by sign-before; weigh: kept/);
  expect(stdout).toMatch(/\[\$2 billion\] by sign-before; plausible: out of all range/);
});
