import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runSteps } from './steps';

let folder: string;
let said: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hashfloor-'));
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => said.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const node = (script: string) => [process.execPath, '-e', script] as const;

/** A step that writes a report as vitest would, and ends with a status. */
function reporting(report: object | string, status: number) {
  const file = join(folder, 'report.json');
  const script = join(folder, 'step.mjs');
  const text = typeof report === 'string' ? report : JSON.stringify(report);
  writeFileSync(
    script,
    `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(file)}, ${JSON.stringify(text)}); process.exit(${status});`,
  );
  return { name: 'tests', command: [process.execPath, script] as const, report: file };
}

test('goes on after a step that fails, and shows what only that one said', async () => {
  const tally = await runSteps([
    { name: 'first', command: node('console.log("a fault of the first"); process.exit(1)') },
    { name: 'second', command: node('console.log("nothing to see")') },
  ]);
  expect(tally).toEqual({ passed: 1, failed: 1 });
  expect(said.join('\n')).toContain('a fault of the first');
  expect(said.join('\n')).not.toContain('nothing to see');
});

test('counts the tests of a report one by one', async () => {
  const report = { numPassedTests: 7, numFailedTests: 2, numFailedTestSuites: 1 };
  expect(await runSteps([reporting(report, 1)])).toEqual({ passed: 7, failed: 2 });
});

test('takes a suite that never got to its tests for a failure', async () => {
  const report = { numPassedTests: 7, numFailedTests: 0, numFailedTestSuites: 1 };
  expect(await runSteps([reporting(report, 1)])).toEqual({ passed: 7, failed: 1 });
});

test('takes a bad status for a failure even when every test passed', async () => {
  const report = { numPassedTests: 7, numFailedTests: 0, numFailedTestSuites: 0 };
  expect(await runSteps([reporting(report, 1)])).toEqual({ passed: 7, failed: 1 });
});

test('takes a report that cannot be read for a failure', async () => {
  expect(await runSteps([reporting('half a rep', 0)])).toEqual({ passed: 0, failed: 1 });
});

test('takes a program that is not there for a failure', async () => {
  const missing = { name: 'missing', command: ['no-such-program-anywhere'] as const };
  expect(await runSteps([missing])).toEqual({ passed: 0, failed: 1 });
});
