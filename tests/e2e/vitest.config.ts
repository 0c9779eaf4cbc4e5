import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Suites that take longest. A fresh clone knows no times yet, and one of them begun last would be waited for alone. */
const LONG = /(exchanges|hostile|kills|frameworks|live|harmless|faults)\.e2e\.ts$/;

class LongOnesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isShort = ({ moduleId }: TestSpecification) => Number(!LONG.test(moduleId));
    return [...files].sort((a, b) => isShort(a) - isShort(b));
  }
}

/** End-to-end tests: real browsers with the production build. They need `npm run build` first. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    sequence: { sequencer: LongOnesFirst },
    pool: 'forks',
    // Suites share nothing but browsers' launchers, and one process for each of them took seconds to begin and to end.
    isolate: false,
    // A browser keeps a core busy by itself.
    maxWorkers: 2,
    // Pages in windows of their own, beside one another: most of their time is waiting.
    maxConcurrency: 3,
    testTimeout: 60_000,
    hookTimeout: 90_000,
    // A test that waits for a browser once more hides faults: none is tried twice.
    retry: 0,
  },
});
