/** Elements that hold prose on nearly every page. */
const PROSE = ['h1', 'h2', 'p', 'li', 'td', 'span'];
const EACH = 20;

/** Some of a page's text, to tell its languages by. Cheap: asks for no styles and no boxes. */
export function sampleOf({ title, body }: Document): string {
  const texts = PROSE.flatMap((name) => {
    const found = body?.getElementsByTagName(name) ?? [];
    return Array.from({ length: Math.min(EACH, found.length) }, (_, at) =>
      found[at]?.textContent.slice(0, 200),
    );
  });
  return [title, ...texts].join(' ').replace(/\s+/g, ' ');
}
