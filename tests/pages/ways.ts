/** Ways in which pages write a new price over the old one. Each is run in the page, with the price as its argument. */
export const WAYS: Record<string, { body: string; write: (price: string) => void }> = {
  nodeValue: {
    body: '<p id="box">Bitcoin trades at $90,000 now, they say.</p>',
    write(price) {
      const text = document.getElementById('box')?.firstChild;
      if (text) text.nodeValue = `Bitcoin trades at ${price} now, they say.`;
    },
  },
  textContent: {
    body: '<p>Bitcoin price: <b id="box">$90,000</b> per coin</p>',
    write(price) {
      const box = document.getElementById('box');
      if (box) box.textContent = price;
    },
  },
  innerHTML: {
    body: '<div id="box"><span>Bitcoin</span> <b>$90,000</b> live</div>',
    write(price) {
      const box = document.getElementById('box');
      if (box) box.innerHTML = `<span>Bitcoin</span> <b>${price}</b> live`;
    },
  },
  replaceChildren: {
    body: '<ul id="box"><li>Bitcoin price $90,000 today</li></ul>',
    write(price) {
      const entry = document.createElement('li');
      entry.append(`Bitcoin price ${price} today`);
      document.getElementById('box')?.replaceChildren(entry);
    },
  },
  'an attribute': {
    body: `<p>Bitcoin price: <price-tag id="box" value="$90,000"></price-tag> per coin</p>
      <script>customElements.define('price-tag', class extends HTMLElement {
        static observedAttributes = ['value'];
        attributeChangedCallback(name, before, now) { this.textContent = now; }
      });</script>`,
    write(price) {
      document.getElementById('box')?.setAttribute('value', price);
    },
  },
};
