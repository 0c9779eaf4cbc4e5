import type { DepthWords } from '../en/depth';
import { plot } from './plot';
import { study } from './study';
import { whatIf } from './what-if';
import { why } from './why';

/** Spanish: everything one step below the face. */
export const depth: DepthWords = { plot, whatIf, why, study };
