import { render } from 'preact';
import { dress } from '@/components/dress';
import { language } from '@/utils/settings';
import { App } from './App';
import { readLeave } from './leave';
import { loadSpeech } from './speech';
import { readState } from './state';

dress();

const [first, firstLeave, speech] = await Promise.all([
  readState(),
  readLeave(),
  language.getValue().then(loadSpeech),
]);
render(<App first={first} firstLeave={firstLeave} firstSpeech={speech} />, document.body);

// The part that the address names exists only now.
document.getElementById(location.hash.slice(1))?.scrollIntoView();
