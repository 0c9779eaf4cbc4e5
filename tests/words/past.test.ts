import { describe, expect, test } from 'vitest';
import { depthWords } from '@/utils/words/depth-words';

describe('past times are counted as people count', () => {
  const { told } = depthWords.english.why.past;

  test.each([
    [
      12,
      12,
      7,
      'Since 2018: 12 episodes of a squeeze. Over the 90 days after each began, the price rose in 7 of 12.',
    ],
    [13, 12, 0, 'rose in 0 of 12; 1 is too recent to tell.'],
    [5, 2, 2, 'rose in 2 of 2; 3 are too recent to tell.'],
    [1, 0, 0, 'Since 2018: one episode of a squeeze, too recent to tell what came after.'],
  ])('%d times, %d known, %d rose', (times, known, rose, sentence) => {
    expect(told('a squeeze', '2018', times, known, rose)).toContain(sentence);
  });
});
