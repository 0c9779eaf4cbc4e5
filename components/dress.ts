import { tokensCss } from '@/utils/looks';
import { directionOf } from '@/utils/words/languages';

/** Gives the page its colours and sizes. */
export function dress(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokensCss());
  document.adoptedStyleSheets = [sheet];
}

/** Tells browser and screen reader which language the page speaks, and which way it runs. */
export function speakIn(locale: string): void {
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
}
