import { type ComponentChild, h, render } from 'preact';
import { act } from 'preact/test-utils';
import { LanguageContext, languageOf } from '@/components/language';

/** Draws a component into the page, in a language, and waits until it is drawn. */
export async function show(component: ComponentChild, locale = 'en-US'): Promise<HTMLElement> {
  await act(() =>
    render(h(LanguageContext.Provider, { value: languageOf(locale), children: component }), document.body),
  );
  return document.body;
}

/** Takes everything off the page again. */
export function clear(): void {
  render(null, document.body);
}

const squeeze = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** What a reader reads. */
export const text = (element: Element | null = document.body) => squeeze(element?.textContent);

/** What a control is called: by its label, its aria-label, or its own text. */
function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const labelled = element.getAttribute('aria-labelledby') ?? '';
  if (labelled) return text(document.getElementById(labelled));
  const { labels } = element as HTMLInputElement;
  if (labels?.length) return squeeze([...labels].map((one) => one.textContent).join(' '));
  const around =
    element.closest('label') ?? (element.id && document.querySelector(`label[for="${element.id}"]`));
  return text(around || element);
}

/** The one control that is called `name`, or else the one whose name contains it. */
export function control<Kind extends HTMLElement = HTMLElement>(name: string): Kind {
  const all = [...document.querySelectorAll<Kind>('button, input, select, a')];
  const exact = all.filter((element) => nameOf(element) === name);
  const found = exact.length ? exact : all.filter((element) => nameOf(element).includes(name));
  const [only] = found;
  if (found.length !== 1 || !only) throw new Error(`${found.length} controls are called “${name}”`);
  return only;
}

export async function press(name: string): Promise<void> {
  await act(() => control(name).click());
}

/** Types into a field, replacing what stood there, and leaves it. */
export async function type(name: string, value: string): Promise<void> {
  await act(() => {
    const field = control<HTMLInputElement>(name);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(() => {
    control(name).dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** What a field says about itself: its range, or what is wrong with its entry. */
export function saidBy(name: string): string {
  return text(document.getElementById(control(name).getAttribute('aria-describedby') ?? ''));
}
