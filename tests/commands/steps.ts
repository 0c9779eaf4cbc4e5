import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** One thing to be checked: a program with its arguments. */
export interface Step {
  name: string;
  command: readonly [program: string, ...args: string[]];
  /** Where vitest is to write its JSON report; its tests are then counted one by one, else the step counts as one. */
  report?: string;
}

/** How many checks held and how many did not. */
export interface Tally {
  passed: number;
  failed: number;
}

interface Ended {
  ok: boolean;
  printed: string;
}

function run([program, ...args]: Step['command'], quiet: boolean): Promise<Ended> {
  const child = spawn(program, args, {
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    // npm's programs are scripts there.
    shell: process.platform === 'win32',
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (printed += text));
  return new Promise((done) => {
    child.on('error', (error) => done({ ok: false, printed: String(error) }));
    child.on('close', (status) => done({ ok: status === 0, printed }));
  });
}

function count(report: string, ok: boolean): Tally {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    // A suite that fails before its first test, or an error outside of any test, is a failure too.
    const failed = Math.max(numFailedTests, numFailedTestSuites > 0 || !ok ? 1 : 0);
    return { passed: numPassedTests, failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Runs a step. Programs other than vitest are heard only when they fail. Prints one line on how it went. */
export async function runStep({ name, command, report }: Step): Promise<Tally> {
  const start = Date.now();
  if (report) {
    mkdirSync(dirname(report), { recursive: true });
    rmSync(report, { force: true });
  }
  const args = report ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const { ok, printed } = await run([...command, ...args], !report);
  const tally = report ? count(report, ok) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  if (!ok && printed) console.log(printed.trim());
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const numbers = report ? `, ${tally.passed} passed, ${tally.failed} failed` : '';
  console.log(`${tally.failed === 0 ? '✓' : '✗'} ${name} (${seconds} s${numbers})`);
  return tally;
}

/** Runs steps one after the other, and all of them even when one fails. */
export async function runSteps(steps: readonly Step[]): Promise<Tally> {
  const sum: Tally = { passed: 0, failed: 0 };
  for (const step of steps) {
    const { passed, failed } = await runStep(step);
    sum.passed += passed;
    sum.failed += failed;
  }
  return sum;
}

/** Prints the closing line and sets the status that the command ends with. */
export function conclude({ passed, failed }: Tally): void {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}
