import { createElement as h, Suspense, useState } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';

/** Waits as React wants it: by throwing what it waits for. In the browser nothing is slow. */
function awaited(slow) {
  if (!slow || slow.is) return;
  throw slow.then(() => {
    slow.is = true;
  });
}

let show;

function Slow({ slow }) {
  awaited(slow);
  const [price, setPrice] = useState('85,000');
  show = (next) => flushSync(() => setPrice(next));
  return h('p', null, 'Bitcoin fell to $', price, ' at night.');
}

const Prices = ({ slow }) =>
  h(
    'main',
    null,
    h('p', null, 'Bitcoin trades at $', '90,000', ' today.'),
    h(Suspense, { fallback: h('p', null, 'Bitcoin news of $1 or more') }, h(Slow, { slow })),
    h('p', null, 'Bitcoin rose to $', '95,000', ' in May.'),
  );

export const StreamedApp = ({ slow }) =>
  h(
    'html',
    { lang: 'en' },
    h('head', null, h('title', null, 'Bitcoin')),
    h('body', null, h('div', { id: 'root' }, h(Prices, { slow }))),
  );

if (typeof document !== 'undefined') {
  window.errors = [];
  hydrateRoot(document, h(StreamedApp), {
    onRecoverableError: (error) => window.errors.push(String(error)),
  });
  window.app = {
    set: ({ price }) => show(price),
    // Until the slow part is React's own, there is nothing to set.
    ready: () => show !== undefined,
    text: () => document.querySelector('main').textContent,
  };
}
