import { createElement as h, StrictMode, Suspense, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { first, publish } from './state.js';

let show;

function Page() {
  const [state, setState] = useState(first());
  show = (next) => flushSync(() => setState(next));
  const { price, note, old, levels, shown } = state;
  if (!shown) return null;
  return h(
    'main',
    null,
    h('h1', null, 'Bitcoin today'),
    h('p', null, 'Bitcoin trades at $', price, ' today, ', note, '.'),
    h('p', null, 'The price of bitcoin was ', old ? '$88,000' : null, ' in May.'),
    h('p', null, `Bitcoin price: $${price}`),
    h(
      'ul',
      null,
      levels.map((level) => h('li', { key: level }, `Bitcoin hit ${level} this week`)),
    ),
  );
}

export const App = () => h(StrictMode, null, h(Suspense, { fallback: null }, h(Page)));

if (typeof document !== 'undefined') {
  const root = document.getElementById('root');
  const errors = [];
  window.errors = errors;
  const options = { onRecoverableError: (error) => errors.push(String(error)) };
  const hydrate = root.dataset.hydrate;
  const start = () => {
    if (hydrate) hydrateRoot(root, h(App), options);
    else createRoot(root, options).render(h(App));
    publish(
      (state) => show(state),
      () => root,
    );
  };
  if (hydrate) setTimeout(start, Number(hydrate));
  else start();
}
