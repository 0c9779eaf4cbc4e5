import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { compile } from 'svelte/compiler';

export const FRAMEWORKS = ['react18', 'react19', 'vue', 'svelte', 'angular', 'lit'] as const;
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
  angular: {},
  lit: {},
};

/** A framework's page as one script, with the real library in it, or another file of this folder in its place. */
export const bundle = (framework: Framework, file = `${framework.replace(/\d+$/, '')}.js`): Promise<string> =>
  bundled(framework, file, {
    // Angular's page waits for itself at the top, as a module may.
    format: framework === 'angular' ? 'esm' : 'iife',
    platform: 'browser',
    conditions: ['browser'],
  });

/** A file of this folder with a framework's library, loaded here: what a server would run. */
export async function serverSide<Side>(framework: Framework, file: string): Promise<Side> {
  const script = await bundled(framework, file, {
    format: 'esm',
    platform: 'node',
    banner: { js: "import { createRequire } from 'node:module';const require = createRequire('file:///');" },
  });
  return import(`data:text/javascript;base64,${Buffer.from(script).toString('base64')}`);
}

async function bundled(framework: Framework, file: string, options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    entryPoints: [here(file)],
    bundle: true,
    write: false,
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
