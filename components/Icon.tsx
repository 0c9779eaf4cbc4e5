/** Drawn on a 16 px grid with a stroke of 1.5, so that all weigh the same. */
const PATHS = {
  mark: 'M1.5 9.5 5 6.5l3 1.5 6.5-5.5M1.5 13.5h13',
  refresh: 'M13.5 8A5.5 5.5 0 1 1 11.6 3.8M11.8 1.2v2.9H8.9',
  options:
    'M2 4.5h6.2M11.8 4.5H14M2 11.5h2.2M7.8 11.5H14M10 2.7a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6ZM6 9.7a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6Z',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9ZM10.3 10.3 14 14',
  study: 'M2.5 2v11.5H14M5 10l2.5-3.5 2.5 2L13.5 4',
  pause: 'M5.5 3v10M10.5 3v10',
  old: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2ZM8 4.8V8l2.2 1.6',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing beside or in place of a word; the word is the caller's to give. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
