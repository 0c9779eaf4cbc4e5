import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { compile } from 'svelte/compiler';

export const FRAMEWORKS = ['react18', 'react19', 'vue', 'svelte', 'lit'] as const;
export type Framework = (typeof FRAMEWORKS)[number];

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const svelte: Plugin = {
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { js } = compile(await readFile(path, 'utf8'), { filename: path, css: 'injected' });
      return { contents: js.code, loader: 'js' };
    });
  },
};

const ALIASES: Record<Framework, Record<string, string>> = {
  react18: { react: 'react18', 'react-dom': 'react-dom18' },
  react19: {},
  vue: { vue: 'vue/dist/vue.esm-bundler.js' },
  svelte: {},
  lit: {},
};

/** A framework's page as one script, with the real library in it. `forServer`: to be imported here, for its markup. */
export async function bundle(framework: Framework, forServer = false): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [
      here(framework.startsWith('react') ? (forServer ? 'react-server.js' : 'react.js') : `${framework}.js`),
    ],
    bundle: true,
    write: false,
    format: forServer ? 'esm' : 'iife',
    platform: forServer ? 'node' : 'browser',
    banner: forServer
      ? { js: "import { createRequire } from 'node:module';const require = createRequire('file:///');" }
      : {},
    conditions: ['browser'],
    alias: ALIASES[framework],
    plugins: [svelte],
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    logLevel: 'silent',
  });
  return outputFiles?.[0]?.text ?? '';
}
