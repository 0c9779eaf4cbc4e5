/**
 * English of why a source failed or was not believed. What is stored is this English, to the letter: other languages find
 * their own words by it.
 */
export const faults = {
  known: {
    tooLarge: 'the answer is too large',
    empty: 'the answer is empty',
    notJson: 'the answer is not JSON',
    notSecure: 'not an HTTPS address',
    slow: 'no answer within 15 seconds',
    unreached: 'could not be reached',
    noFigure: 'the answer holds no figure',
    shape: 'the answer has not the expected shape',
    rules: 'a difficulty that the rules of bitcoin rule out',
    shorter: 'a chain shorter than it was',
    longer: 'a chain longer than it can be',
    leapt: 'a price more than three times off the last',
    noReading: 'no reading in the answer',
    ratio: 'a plain ratio, not an MPI',
    lengths: 'dates and values of different length',
    rateLengths: 'dates and hash rates of different length',
    bounds: 'bounds that do not hold the estimate',
    fewFlows: 'less than two years of outflows',
    oldFeed: 'a feed that has not been written for a day',
    earlyFeed: 'a feed from the future',
  },
  status: (code: string) => `answered with status ${code}`,
  apart: (share: string, source: string) => `a price ${share} % apart from that of ${source}`,
  /** In the popup: who said what, and why it was not believed. */
  dropped: (source: string, said: string, reason: string) => `Not believed: ${source}, ${said} (${reason})`,
};

export type FaultWords = typeof faults;
