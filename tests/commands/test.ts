// Everything: what `check` checks, the production builds, and the end-to-end tests in real browsers.
import { needBrowsers } from './browsers';
import { QUICK_STEPS } from './quick-steps';
import { conclude, runSteps } from './steps';

function browsersAreThere(): boolean {
  try {
    needBrowsers('chrome', 'firefox');
    return true;
  } catch (error) {
    console.log(`✗ browsers: ${error instanceof Error ? error.message : error}`);
    return false;
  }
}

const tally = await runSteps([
  ...QUICK_STEPS,
  { name: 'build for Chromium', command: ['wxt', 'build', '-b', 'chrome'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
]);
if (browsersAreThere()) {
  const { passed, failed } = await runSteps([
    {
      name: 'end-to-end tests in Chromium and Firefox',
      command: ['vitest', 'run', '--config', 'tests/e2e/vitest.config.ts'],
      report: '.output/reports/e2e.json',
    },
  ]);
  tally.passed += passed;
  tally.failed += failed;
} else {
  tally.failed += 1;
}
conclude(tally);
