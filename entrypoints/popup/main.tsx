import { dress, speakIn } from '@/components/dress';
import { faceAt } from '@/utils/kept-face';
import { holdPresses, painted, showFace } from './face';
import rules from './style.css?inline';

dress(rules);

const whole = () => import('./whole').then(({ showWhole }) => showWhole());

async function show(): Promise<void> {
  const kept = await faceAt(Date.now()).catch(() => null);
  if (!kept) return whole();
  speakIn(kept.locale);
  showFace(kept.face);
  const all = painted().then(whole);
  holdPresses(all);
  return all;
}

// Not awaited: the whole needs what is in this module, and would wait for its end.
void show();
