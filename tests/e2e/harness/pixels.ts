import type { Page } from 'puppeteer-core';

/** What a part of a page looks like: relative luminance of its commonest colour, and the contrast of what stands on it (WCAG 2). */
export interface Drawn {
  ground: number;
  contrast: number;
}

/** Looks at the pixels of an element's box. `light`: a page in which pictures can be taken apart. */
export async function drawnAt(page: Page, selector: string, light: Page): Promise<Drawn> {
  const clip = await page.$eval(selector, (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + scrollX, y: top + scrollY, width, height };
  });
  const picture = await page.screenshot({ clip, encoding: 'base64' });
  return light.evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const drawing = canvas.getContext('2d');
    drawing?.drawImage(bitmap, 0, 0);
    const { data } = drawing?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
    const linear = (part = 0) => (part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4);
    const counts = new Map<number, number>();
    for (let at = 0; at < data.length; at += 4) {
      const light = 0.2126 * linear(data[at]) + 0.7152 * linear(data[at + 1]) + 0.0722 * linear(data[at + 2]);
      counts.set(light, (counts.get(light) ?? 0) + 1);
    }
    const [[ground] = [0]] = [...counts].sort(([, a], [, b]) => b - a);
    const contrasts = [...counts.keys()].map(
      (ink) => (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05),
    );
    return { ground, contrast: Math.max(...contrasts) };
  }, picture);
}
