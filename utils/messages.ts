import { type Browser, browser } from 'wxt/browser';
import type { Insight, Look, MarketSite, PageFacts } from '@/utils/markets/look';
import type { MarketReport } from '@/utils/markets/report';
import type { PageFigures } from '@/utils/page/page-figures';
import type { Part } from '@/utils/page/parts';
import type { Amount, Question } from '@/utils/prices/amount';
import type { SaidOfDay } from '@/utils/readings/day-written';

/** What content scripts may ask the worker: name → request → response. */
export interface PageMessages {
  /** The figures that marks need, for a page that says this of its day. Null where this site is off or paused. */
  pageFigures(request: Partial<SaidOfDay>): PageFigures | null;
  /** The amounts of bitcoin in texts of the page, in their order. No text is kept. */
  find(request: { questions: Question[] }): Amount[][];
  /** This frame names bitcoin: put the marking script into it. */
  markThisFrame(request: null): void;
  /** Put the script of a part into this frame, which needs it now. */
  partForThisFrame(request: { part: Part }): void;
  /** What is known of the market that this page, which says so of itself, may be about; null where it may be about none. */
  marketSite(request: PageFacts): MarketSite | null;
  /** What a page of a market shows, looked at: which of its numbers is the last price. Nothing of it is kept. */
  lookAtMarket(request: Look): Insight;
  /** The reader says of an amount on this site that it is no price. `key`: eight hexadecimal digits. */
  refuse(request: { key: string }): void;
}

/** What the extension's own pages may ask the worker. */
export interface OwnMessages {
  /** Fetches what is due, or everything when `force`; resolves when done. Figures are then read from the store. */
  refresh(request: { force: boolean }): void;
  /** Asks all of one source; resolves when done. How it fared is then read from the store. */
  testSource(request: { id: string }): void;
}

/** What the extension's own pages may ask the page behind them. */
export interface Questions {
  page: {
    /** The market that the page is about, and its last price. Null where it is about none. */
    market: MarketReport | null;
    /** The page undid our work so stubbornly that it is left alone. */
    gaveUp: boolean;
  };
}

/** What the worker tells pages. */
export interface Broadcasts {
  /** Figures or settings changed: ask for `pageFigures` again. */
  changed: null;
}

type Messages = PageMessages & OwnMessages;
type Name = keyof Messages;
type Request<N extends Name> = Parameters<Messages[N]>[0];
type Response<N extends Name> = ReturnType<Messages[N]>;
export type Sender = Browser.runtime.MessageSender;
type Handlers<M> = {
  [N in keyof M]: M[N] extends (request: infer Q) => infer A
    ? (request: Q, sender: Sender) => A | Promise<A>
    : never;
};
type Reply = { value: unknown } | { error: string };

/** Asks the worker. Rejects with the worker's error message, or when the extension was updated or removed meanwhile. */
export async function ask<N extends Name>(name: N, request: Request<N>): Promise<Response<N>> {
  const reply: Reply = await browser.runtime.sendMessage({ name, request });
  if (reply && 'value' in reply) return reply.value as Response<N>;
  throw new Error(reply?.error ?? `no answer to ${name}`);
}

const isOwnPage = ({ url }: Sender) => url?.startsWith(browser.runtime.getURL('/')) ?? false;

/** Answers in the worker. `own` handlers serve the extension's own pages only; other extensions and web pages reach none. */
export function answer(pages: Handlers<PageMessages>, own: Handlers<OwnMessages>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply: (reply: Reply) => void) => {
    const { name, request } = (message ?? {}) as { name?: string; request?: never };
    if (sender.id !== browser.runtime.id || !name) return;
    const allowed = isOwnPage(sender) ? { ...pages, ...own } : pages;
    if (!Object.hasOwn(allowed, name)) return;
    const handle = (allowed as Record<string, (request: never, sender: Sender) => unknown>)[name];
    Promise.resolve()
      .then(() => handle?.(request as never, sender))
      .then(
        (value) => reply({ value: value ?? null }),
        (error: unknown) => reply({ error: error instanceof Error ? error.message : String(error) }),
      );
    return true;
  });
}

/** Tells every tab that has our scripts; tabs without them do not mind. */
export async function tell(name: keyof Broadcasts): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(({ id }) => (id === undefined ? undefined : browser.tabs.sendMessage(id, { broadcast: name }))),
  );
}

type Listener = (message: unknown, sender: Sender, reply: (reply: Reply) => void) => void;

function listen(listener: Listener, signal: AbortSignal): void {
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

/** Hears the worker in a page, until `signal` aborts. */
export function hear(name: keyof Broadcasts, heard: () => void, signal: AbortSignal): void {
  const listener = (message: unknown) => {
    if ((message as { broadcast?: string } | null)?.broadcast === name) heard();
  };
  listen(listener, signal);
}

/** Asks the top document of a tab. Null where our scripts are not in it. */
export async function askPage<N extends keyof Questions>(tab: number, name: N): Promise<Questions[N] | null> {
  const reply: Reply | undefined = await browser.tabs
    .sendMessage(tab, { question: name }, { frameId: 0 })
    .catch(() => undefined);
  return reply && 'value' in reply ? (reply.value as Questions[N]) : null;
}

/** Answers the extension's own pages from within a page, until `signal` aborts. */
export function answerFromPage<N extends keyof Questions>(
  name: N,
  reply: () => Questions[N],
  signal: AbortSignal,
): void {
  const listener = (message: unknown, sender: Sender, respond: (reply: Reply) => void) => {
    if ((message as { question?: string } | null)?.question !== name || !isOwnPage(sender)) return;
    respond({ value: reply() });
  };
  listen(listener, signal);
}
