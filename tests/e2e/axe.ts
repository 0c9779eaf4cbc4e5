import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface Found {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
}

/** What axe finds against WCAG 2.2 AA on a page, one line each. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(AXE, 'utf8'));
  const { violations } = await page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { axe } = globalThis as unknown as { axe: { run(of: Document, how: object): Promise<Found> } };
    return axe.run(document, { runOnly: tags });
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, failureSummary = '' }) =>
        `${id}: ${html.slice(0, 120)} ${failureSummary.split('\n')[1] ?? ''}`,
    ),
  );
}

/** The same on light and on dark ground. */
export async function axeOnBoth(page: Page): Promise<Record<'light' | 'dark', string[]>> {
  const on = async (value: 'light' | 'dark') => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    return axe(page);
  };
  return { light: await on('light'), dark: await on('dark') };
}
