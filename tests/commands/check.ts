// A yes or no in under two minutes: types, lint, unit and structure tests. No browser.

import { QUICK_STEPS } from './quick-steps';
import { conclude, runSteps } from './steps';

conclude(await runSteps(QUICK_STEPS));
