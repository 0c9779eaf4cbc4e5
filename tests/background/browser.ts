import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background/index';
import type { Sender } from '@/utils/messages';

type Event = { addListener(listener: never): void };

/** What of the browser the fake leaves out, as far as the worker needs it. */
export interface Rest {
  /** Origins that the user granted beyond the curated ones. */
  granted: string[];
  /** Every script put into a frame. */
  injected: { tabId: number; frameIds?: number[]; files: string[] }[];
  /** Scripts registered for the sites that the user added. */
  registered: { id: string; matches?: string[] }[];
  /** Every message to a tab. */
  told: unknown[];
  /** Permissions that the user granted beside sites. */
  leave: Set<string>;
  /** Every notification shown, by its id; a later one takes the place of an earlier one. */
  notified: Map<string, { title: string; message: string }>;
  /** What the address bar suggests. */
  suggested: string;
  /** Presses an entry of the menu on selected text. */
  pressMenu(selectionText: string, tabId?: number): void;
  /** Ticks or clears the entry of the icon's menu that pauses all marks. */
  tickPause(checked: boolean): void;
  /** Types behind the keyword in the address bar. */
  typeKeyword(text: string): void;
  enterKeyword(text: string): void;
  pressKeys(command: string): void;
  /** The address that the toolbar opens, from the extension's root; empty before the worker said anything of it. */
  popup: string;
  /** What was opened beside pages. */
  beside: { tabId: number; path: string }[];
  /** Tells the worker that the user granted or took away a site. */
  permissionsChanged(kind: 'added' | 'removed', origins: string[]): void;
}

function event() {
  const listeners: ((...values: unknown[]) => void)[] = [];
  return {
    listeners,
    addListener: (listener: (...values: unknown[]) => void) => void listeners.push(listener),
    hasListener: () => listeners.length > 0,
    trigger(...values: unknown[]) {
      for (const listener of listeners) listener(...values);
    },
  };
}

const REQUIRED = ['https://www.coindesk.com/*', 'https://www.cnbc.com/quotes/*'];

/** A browser in which the worker has just started. */
export function startWorker(): Rest {
  fakeBrowser.reset();
  const [added, removed] = [event(), event()];
  const [menu, typed, entered, command] = [event(), event(), event(), event()];
  const rest: Rest = {
    granted: [],
    injected: [],
    registered: [],
    told: [],
    leave: new Set(),
    notified: new Map(),
    suggested: '',
    popup: '',
    beside: [],
    pressMenu: (selectionText, tabId = 7) =>
      menu.trigger({ menuItemId: 'asked', selectionText }, { id: tabId }),
    tickPause: (checked) => menu.trigger({ menuItemId: 'pause', checked }),
    typeKeyword: (text) => typed.trigger(text),
    enterKeyword: (text) => entered.trigger(text, 'newForegroundTab'),
    pressKeys: (name) => command.trigger(name, { id: 7 }),
    permissionsChanged: (kind, origins) => {
      for (const listener of (kind === 'added' ? added : removed).listeners) listener({ origins });
    },
  };
  const permissions = {
    contains: async ({
      origins = [],
      permissions: named = [],
    }: {
      origins?: string[];
      permissions?: string[];
    }) =>
      origins.every((origin) => rest.granted.includes(origin)) && named.every((name) => rest.leave.has(name)),
    getAll: async () => ({ origins: rest.granted }),
    onAdded: added as Event,
    onRemoved: removed as Event,
  };
  const scripting = {
    async executeScript({
      target,
      files,
    }: {
      target: { tabId: number; frameIds?: number[] };
      files: string[];
    }) {
      rest.injected.push({ ...target, files });
    },
    getRegisteredContentScripts: async () => rest.registered,
    async unregisterContentScripts() {
      rest.registered = [];
    },
    async registerContentScripts(scripts: Rest['registered']) {
      rest.registered.push(...scripts);
    },
  };
  const sendMessage = async (_: number, message: unknown) => void rest.told.push(message);
  const opening = { path: '' };
  Object.assign(fakeBrowser, {
    permissions,
    scripting,
    contextMenus: { onClicked: menu, removeAll: async () => {}, create: () => {}, update: async () => {} },
    commands: { onCommand: command },
    omnibox: {
      onInputStarted: event(),
      onInputChanged: typed,
      onInputEntered: entered,
      setDefaultSuggestion({ description }: { description: string }) {
        rest.suggested = description;
      },
    },
    notifications: {
      onClicked: event(),
      create: async (id: string, text: { title: string; message: string }) =>
        void rest.notified.set(id, text),
      clear: async () => true,
    },
    sidebarAction: {},
    sidePanel: {
      setOptions: async ({ path }: { path: string }) => void Object.assign(opening, { path }),
      open: async ({ tabId }: { tabId: number }) => void rest.beside.push({ tabId, ...opening }),
    },
  });
  Object.assign(fakeBrowser.tabs, { sendMessage });
  Object.assign(fakeBrowser.action, {
    async setPopup({ popup }: { popup: string }) {
      rest.popup = popup;
    },
  });
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ host_permissions: REQUIRED, version: '1.2.3' }),
  });
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en-US' });
  background.main();
  return rest;
}

/** A tab as a message's sender, by the address of its page. */
export function tabAt(url: string, frame: Partial<Sender> = {}): Sender {
  return {
    id: fakeBrowser.runtime.id,
    url,
    frameId: 0,
    ...frame,
    tab: { id: 7, url } as NonNullable<Sender['tab']>,
  };
}

type Trigger = (message: unknown, sender: Sender, reply: (value: unknown) => void) => Promise<unknown>;

/** Sends the worker a message from a page or frame; `reply` gets its answer, if there is one. */
export function send(name: string, request: unknown, sender: Sender, reply: (value: unknown) => void): void {
  void (fakeBrowser.runtime.onMessage.trigger as unknown as Trigger)({ name, request }, sender, reply);
}

/** The same, for messages that are answered. */
export function say(name: string, request: unknown, sender: Sender): Promise<unknown> {
  return new Promise((reply) => send(name, request, sender, reply));
}
