import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { first, publish } from './state.js';

window.errors = [];

/** Everything stands in an open shadow root. */
class PricePage extends LitElement {
  static properties = { state: { attribute: false } };
  constructor() {
    super();
    this.state = first();
  }
  render() {
    const { price, note, old, levels, shown } = this.state;
    if (!shown) return nothing;
    return html`<main><h1>Bitcoin today</h1>
      <p>Bitcoin trades at $${price} today, ${note}.</p>
      <p>The price of bitcoin was ${old ? '$88,000' : nothing} in May.</p>
      <p>Bitcoin price: $${price}</p>
      <ul>${repeat(
        levels,
        (level) => level,
        (level) => html`<li>Bitcoin hit ${level} this week</li>`,
      )}</ul></main>`;
  }
}
customElements.define('price-page', PricePage);
const page = document.getElementById('root').appendChild(document.createElement('price-page'));
publish(
  (state) => {
    page.state = state;
    return page.updateComplete;
  },
  () => page.shadowRoot,
);
