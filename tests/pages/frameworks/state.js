/** What every framework's page shows. */
export const first = () => ({
  price: '90,000',
  note: 'up on the day',
  old: true,
  levels: ['$91,000', '$92,000', '$93,000'],
  shown: true,
});

/** The page's text for a state, blanks aside: what the framework must show whatever we do. */
export function textFor({ price, note, old, levels, shown }) {
  if (!shown) return '';
  return [
    'Bitcoin today',
    `Bitcoin trades at $${price} today, ${note}.`,
    'The price of bitcoin was ',
    old ? '$88,000' : '',
    ' in May.',
    `Bitcoin price: $${price}`,
    ...levels.map((level) => `Bitcoin hit ${level} this week`),
  ].join('');
}

/** Gives the tests a handle: `set` shows another state, `text` is what stands on the page. */
export function publish(show, root) {
  let state = first();
  window.app = {
    set(change) {
      state = { ...state, ...change };
      return show(state);
    },
    expected: () => textFor(state).replace(/\s+/g, ''),
    text: () => root().textContent.replace(/\s+/g, ''),
  };
}
