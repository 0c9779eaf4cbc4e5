import { goesBeyond } from './names-bitcoin';

/**
 * Text as the parsers read it: lower case, half width, one kind of blank, apostrophe and hyphen, digits of Hindi and Arabic as 0 to 9.
 * Every offset stays what it was in the original.
 */
export function fold(text: string): string {
  if (!goesBeyond.test(text)) return text.toLowerCase();
  const lower = text.replaceAll('İ', 'i').toLowerCase();
  return (lower.length === text.length ? lower : text).replace(UNUSUAL, (char, at: number) =>
    // "５１９，４" and "13，000 美元" are numbers, "519，4万" are two.
    char === '，' && !GROUP.test(text.slice(at + 1, at + 6)) ? char : usual(char),
  );
}

/** What stands behind a full-width comma within a number. */
const GROUP = /^(?:[０-９]|000(?!\d)|\d{3} ?[美元])/;

const UNUSUAL =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u00a0\u00ad\u2000-\u200b\u2010\u2011\u2018\u2019\u202f\u2212\u3000\uff01-\uff5e\uffe0-\uffe6]/g;

/** Full-width signs whose twins do not follow the block's even offset. */
const TWINS: Readonly<Record<string, string>> = { '￥': '¥', '￦': '₩', '￡': '£' };

function usual(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  if (code < 0x1000 && code > 0x600) return String((code - (code >= 0x966 ? 0x966 : code & ~15)) & 15);
  if (char === '‘' || char === '’') return "'";
  if (code === 0x2010 || code === 0x2011 || code === 0x2212) return '-';
  return TWINS[char] ?? ' ';
}
