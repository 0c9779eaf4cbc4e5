/**
 * Ways in which scripts of a page, or other extensions, go through its texts one by one and work on those with the words they look
 * for. Each is run in the page, for one text that it came upon; what it leaves must say what the page said, or `says`.
 */
export const WALKERS: Record<string, { walk: (text: Text) => void; says?: (said: string) => string }> = {
  'part it before a word': {
    walk: (text) => void (text.data.startsWith('Bitcoin') && text.splitText(7)),
  },
  'wrap its first word': {
    walk(text) {
      if (!text.data.startsWith('Bitcoin')) return;
      const range = document.createRange();
      range.setStart(text, 0);
      range.setEnd(text, 7);
      range.surroundContents(document.createElement('b'));
    },
  },
  'cut words out and put them into an element': {
    walk(text) {
      for (const word of ['Bitcoin', 'miners']) {
        const at = text.data.indexOf(word);
        if (at < 0) continue;
        const found = text.splitText(at);
        found.splitText(word.length);
        const wrapped = document.createElement('em');
        wrapped.textContent = found.data;
        found.replaceWith(wrapped);
      }
    },
  },
  'cut the amount out to its end': {
    walk(text) {
      const at = text.data.indexOf('$');
      if (at < 0) return;
      const found = text.splitText(at);
      if (found.length > 7) found.splitText(7);
      const wrapped = document.createElement('em');
      wrapped.textContent = found.data;
      found.replaceWith(wrapped);
    },
  },
  'put links for words into its place': {
    walk(text) {
      const parts = text.data.split(/(Bitcoin|miners)/).map((part, at) => {
        if (at % 2 === 0) return part;
        const link = document.createElement('a');
        link.append(part);
        return link;
      });
      if (parts.length > 1) text.replaceWith(...parts);
    },
  },
  'put links for its last words into its place': {
    walk(text) {
      const [before = '', after] = text.data.split('miners');
      if (after === undefined) return;
      const link = document.createElement('a');
      link.append('miners');
      text.replaceWith(before, link, after);
    },
  },
  'wrap it whole': {
    walk(text) {
      const wrapping = document.createElement('i');
      text.before(wrapping);
      wrapping.append(text);
    },
  },
  'write a word anew': {
    walk(text) {
      text.data = text.data.replace('fell', 'sank');
    },
    says: (said) => said.replace('fell', 'sank'),
  },
  'write its amount anew': {
    walk(text) {
      text.data = text.data.replace('$90', '$91');
    },
    says: (said) => said.replace('$90', '$91'),
  },
  'translate it, and take that back': {
    walk(text) {
      const translated = document.createElement('font');
      translated.append(text.data.toUpperCase());
      text.replaceWith(translated);
      setTimeout(() => translated.replaceWith(text), 200);
    },
  },
};
