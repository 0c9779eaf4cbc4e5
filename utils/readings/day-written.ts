/** All by which a page may tell the day it was written. */
export interface SaidOfDay {
  /** Its structured data, JSON-LD. */
  data: readonly string[];
  /** Name, or property, and content of its tags. */
  metas: readonly (readonly [name: string, content: string])[];
  /** The time that its article bears. */
  time?: string | undefined;
}

/** Days are read out of any of these spellings: ISO 8601 with or without a time, and `Fri Apr 28 19:20:36 CEST 2023`. */
function dayOf(text: string | null | undefined): string | undefined {
  const said = text?.trim();
  if (!said) return undefined;
  const iso = /^(20[0-3]\d|19[6-9]\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])/.exec(said)?.[0];
  const worded = /^\w{3} (\w{3}) (\d{1,2}) .*\b(\d{4})$/.exec(said);
  const day = iso ?? (worded ? toIso(Date.parse(`${worded[2]} ${worded[1]} ${worded[3]} UTC`)) : undefined);
  // The epoch's own day, and days before bitcoin had a price, are a page's blanks.
  return day && day > '2009-12-31' ? day : undefined;
}

const toIso = (at: number) => (Number.isNaN(at) ? undefined : new Date(at).toISOString().slice(0, 10));

/** A page that was still being worked on so long after its first day, ms, is no text of that day. */
const KEPT_UP = 60 * 86_400_000;

const ARTICLE = /^(\w*Article|BlogPosting|Report|LiveBlogPosting)$/;

/** `datePublished` of the article that a page says it is, else of the page itself where it is not one that is kept up to date. */
function fromJsonLd(data: readonly string[]): string | undefined {
  const found: { article?: string | undefined; page?: string | undefined } = {};
  const look = (thing: unknown, depth: number): void => {
    if (!thing || typeof thing !== 'object' || depth > 3) return;
    if (Array.isArray(thing)) {
      for (const one of thing.slice(0, 50)) look(one, depth + 1);
      return;
    }
    const { '@type': type, datePublished, dateModified, '@graph': graph } = thing as Record<string, unknown>;
    const types = [type].flat().map(String);
    const day = typeof datePublished === 'string' ? dayOf(datePublished) : undefined;
    if (types.some((one) => ARTICLE.test(one))) found.article ??= day;
    else if (types.includes('WebPage') && day && !isKeptUp(day, dateModified)) found.page ??= day;
    look(graph, depth + 1);
  };
  for (const json of data) {
    try {
      look(JSON.parse(json), 0);
    } catch {
      // A page's broken data says nothing.
    }
  }
  return found.article ?? found.page;
}

const isKeptUp = (day: string, modified: unknown) =>
  typeof modified === 'string' && Date.parse(modified) > Date.parse(day) + KEPT_UP;

/** Names and properties of the tags that tell the day, the surest first. */
const METAS = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'parsely-pub-date',
  'pubdate',
  'sailthru.date',
  'date',
  'datePublished',
];

function fromMeta(metas: SaidOfDay['metas']): string | undefined {
  const told = metas.map(([name, content]) => [name, dayOf(content)] as const);
  return METAS.flatMap((name) => told.find(([one, day]) => one === name && day)?.[1] ?? [])[0];
}

/** The day a page was written (ISO 8601), by its own account. Undefined where it does not tell. */
export const dayWritten = ({ data, metas, time }: SaidOfDay): string | undefined =>
  fromJsonLd(data) ?? fromMeta(metas) ?? dayOf(time);
