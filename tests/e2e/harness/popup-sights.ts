import type { Visit } from './visit';

/** One state of the popup's bar and verdict, as a reader sees it. */
export interface Sight {
  /** It stands there alone: the rest of the popup is yet to come. */
  alone: boolean;
  said: string;
  /** Where its parts stand, and how high the popup is. */
  places: string;
}

/** Opens the popup by an address in a frame, tells every state of it from its first until all of it is there, and closes it. */
export const opened = (
  { inside }: Pick<Visit, 'inside'>,
  address: string,
  direction = '',
): Promise<Sight[]> =>
  inside(
    async (address, direction) => {
      const FACE = [
        '.bar-old',
        'h1',
        '.verdict-sentence',
        '.margin',
        '.gauge-bands',
        '.gauge-cuts span:first-child',
      ];
      const PLACES = [
        '.popup',
        '.bar',
        '.bar-name',
        '.icon-button',
        '.verdict',
        '.gauge-needle',
        ...FACE.slice(1),
      ];
      const frame = document.createElement('iframe');
      frame.style.cssText = 'inline-size: 380px; block-size: 620px';
      frame.src = address;
      document.body.append(frame);
      const sights: Sight[] = [];
      const look = (page: Document) => {
        const popup = page.querySelector('.popup');
        if (!popup) return;
        if (direction && page.dir !== direction) page.dir = direction;
        const said = FACE.map((part) => popup.querySelector(part)?.outerHTML ?? '').join(' ');
        const alone = !popup.querySelector('footer');
        const places = PLACES.map((part) =>
          JSON.stringify(page.querySelector(part)?.getBoundingClientRect()),
        );
        const sight = { alone, said, places: places.join() };
        if (JSON.stringify(sight) !== JSON.stringify(sights.at(-1))) sights.push(sight);
      };
      const all = { childList: true, subtree: true, characterData: true, attributes: true };
      await new Promise<void>((done, fail) => {
        setTimeout(
          () => fail(new Error(`not all of the popup came: ${frame.contentDocument?.body.innerHTML}`)),
          10_000,
        );
        let watched: Document | null = null;
        const turn = setInterval(() => {
          const page = frame.contentDocument;
          // The frame begins with an empty page of its own.
          if (page && page !== watched && page.URL.includes('/popup.html')) {
            watched = page;
            look(page);
            new MutationObserver(() => look(page)).observe(page, all);
          }
          if (!watched?.querySelector('footer .this-site > :nth-child(2)')) return;
          if (!watched.querySelector('.gauge-year i')) return;
          look(watched);
          clearInterval(turn);
          done();
        });
      });
      frame.remove();
      return sights;
    },
    address,
    direction,
  );
