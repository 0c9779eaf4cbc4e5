import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { mergeConfig, type Plugin, type UserConfig } from 'vite';
import { defineConfig } from 'wxt';
import { CURATED_PATTERNS } from './utils/addresses/patterns';
import { OPTIONAL_API_HOSTS, REQUIRED_API_HOSTS } from './utils/figures/hosts';
import { tokensCss } from './utils/looks';

const patterns = (hosts: readonly string[]) => hosts.map((host) => `https://${host}/*`);

/** Firefox's settings. Its store asks every extension to declare the data it collects; ours collects none. */
const gecko = {
  id: 'hashfloor@hashfloor.app',
  strict_min_version: '140.0',
  data_collection_permissions: { required: ['none'] },
};

/** Keys that work anywhere. Two have a default, which the user may change in the browser; one waits to be given any. */
const COMMANDS = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+H' } },
  pause: { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_commandPause__' },
  look: { description: '__MSG_commandLook__' },
};

/** The closer look beside a page: each family of browsers has its own name for the place. */
const SIDE_PANEL = { side_panel: { default_path: 'study.html' } };
const SIDE_BAR = {
  sidebar_action: { default_panel: 'study.html', default_title: 'Hashfloor', open_at_install: false },
};

const CONTEXT = 'wxt/utils/content-script-context';
const ours = (file: string) => fileURLToPath(new URL(file, import.meta.url));
/** The marking script has these come, and lives for them. */
const WITHOUT_LIFE = { [CONTEXT]: ours('utils/page/without-life.ts') };
/** What it lends them, so that nothing is loaded twice. */
const LENT =
  'elements insist reading text/blocks text/scan text/veil marks/boxes marks/face marks/ground marks/mark-element marks/marks marks/trial';
const BORROWED = Object.fromEntries(
  LENT.split(' ').map((module) => [`@/utils/page/${module}`, ours('utils/page/borrowed.ts')]),
);
const LATER = { ...WITHOUT_LIFE, ...BORROWED };

/** Modules that take the place of others, by the kind of script that they are built into, or by its name. */
const ALIASES: Readonly<Record<string, Record<string, string>>> = {
  // The polyfill is for the worker, whose listeners answer with promises. What pages and the popup load has no use for its 10 kB.
  background: { 'wxt/browser': '@wxt-dev/webextension-polyfill/browser' },
  'content-script': { [CONTEXT]: ours('utils/script-life.ts') },
  card: WITHOUT_LIFE,
  market: LATER,
  search: LATER,
};

/** What pages load is made as small as it can be: Terser leaves a twelfth less of it than the bundler's own minifier. */
const SMALL: UserConfig = {
  build: {
    target: 'es2022',
    minify: 'terser',
    terserOptions: {
      ecma: 2020,
      toplevel: true,
      compress: { passes: 3, unsafe_arrows: true, pure_getters: true, inline: 1, hoist_funs: true },
    },
  },
};

type Graph = (id: string) => { importers: readonly string[] } | null;

/** Whether a chain of imports leads from a module of the popup to another, so that the one runs only when the other is there. */
function needs(from: string, id: string, graph: Graph, seen = new Set<string>()): boolean {
  if (id.endsWith(`/entrypoints/popup/${from}`)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return graph(id)?.importers.some((importer) => needs(from, importer, graph, seen)) ?? false;
}

/** The popup in two files: one for its face, and one for all else that stands in it at first sight. */
const TWO_FILES = {
  manualChunks: (id: string, { getModuleInfo }: { getModuleInfo: Graph }) => {
    if (needs('index.html', id, getModuleInfo)) return 'popup';
    return needs('whole.tsx', id, getModuleInfo) ? 'popup-whole' : undefined;
  },
};

/**
 * The popup's styles stand in its page, colours and sizes before them: a file of their own would be one more to wait for
 * before the first paint, and Chromium first looks for messages to translate in it.
 */
const STYLES_IN_PAGE: Plugin = {
  name: 'styles-in-page',
  transformIndexHtml: {
    order: 'post',
    handler: (page) =>
      page.replace(/<style>([\s\S]*?)<\/style>/, (_, rules: string) => {
        const { code } = transformSync(tokensCss() + rules, { loader: 'css', minify: true });
        return `<style>${code}</style>`;
      }),
  },
};

/** The popup paints nothing before its script has drawn the face: an empty frame first would cost the wait for the next one. */
const NO_EMPTY_FRAME: Plugin = {
  name: 'no-empty-frame',
  transformIndexHtml: {
    order: 'post',
    handler: (page) => page.replace('<script type="module"', '$& blocking="render"'),
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'alarms',
      'scripting',
      'activeTab',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_permissions: ['notifications'],
    host_permissions: [...patterns(REQUIRED_API_HOSTS), ...CURATED_PATTERNS],
    optional_host_permissions: [...patterns(OPTIONAL_API_HOSTS), '*://*/*'],
    browser_specific_settings: { gecko },
    // Firefox's default would turn the plain HTTP of a node in the user's own house into HTTPS.
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
    omnibox: { keyword: 'hf' },
    commands: COMMANDS,
    ...(browser === 'firefox' ? SIDE_BAR : SIDE_PANEL),
  }),
  hooks: {
    'vite:build:extendConfig'(entrypoints, config) {
      const types = new Set(entrypoints.map(({ type }) => type));
      if (types.size !== 1) return;
      const [type = ''] = types;
      const extend = (more: UserConfig) => Object.assign(config, mergeConfig(config, more));
      if (type === 'popup') {
        const build = { modulePreload: false, rollupOptions: { output: TWO_FILES } };
        extend({ build, plugins: [STYLES_IN_PAGE, NO_EMPTY_FRAME] });
      }
      if (type === 'content-script') extend(SMALL);
      const [name = ''] = entrypoints.map((entrypoint) => entrypoint.name);
      const alias = ALIASES[name] ?? ALIASES[type];
      if (alias) extend({ resolve: { alias } });
    },
    // Built apart from the other pages the popup has nothing in common with them, and waits for two files, not for eighteen.
    'entrypoints:grouped'(_, groups) {
      const pages = groups.filter(Array.isArray).find((group) => group.some(({ type }) => type === 'popup'));
      const popup = pages?.findIndex(({ type }) => type === 'popup') ?? -1;
      if (pages && popup >= 0) groups.push(pages.splice(popup, 1));
    },
    'entrypoints:resolved'(_, entrypoints) {
      const gate = entrypoints.find(({ name }) => name === 'gate');
      if (gate?.type === 'content-script') gate.options.matches = CURATED_PATTERNS;
    },
  },
});
