import { plot } from './plot';
import { study } from './study';
import { whatIf } from './what-if';
import { why } from './why';

/** Everything one step below the face. */
export const depth = { plot, whatIf, why, study };

export type DepthWords = typeof depth;
