import { expect, test } from 'vitest';
import { says, saysEach } from '@/utils/words/sought';

test.each([
  ['Énergie', 'energie'],
  ['Strom, Kühlung', 'KUHLUNG'],
  ['Größe', 'grosse'],
  ['DİL', 'dil'],
  ['kapalı', 'KAPALI'],
  ['ＡＰＩキー', 'api'],
  ['電気代', '電気'],
  ['Pool  fee', ' pool fee '],
  ['anything', ''],
])('“%s” says “%s”', (text, sought) => {
  expect(says(text, sought)).toBe(true);
});

test('words that stand apart are no phrase, but each of them is said', () => {
  expect(says('mempool, feed', 'pool fee')).toBe(false);
  expect(saysEach('mempool, feed', 'fee pool')).toBe(true);
  expect(saysEach('mempool, feed', 'pool price')).toBe(false);
});
