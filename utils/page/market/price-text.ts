import { type Money, type QuoteText, readQuote } from '@/utils/markets/quote-text';

/** There is one market in a frame at a time, and money is written alike on all. */
let money: Money = {};

/** Takes in what may be written for money, once the worker has told. */
export function learnMoney(told: Money): void {
  money = told;
}

/** Reads a text that is nothing but one price; null for all else. */
export const readPrice = (text: string | null): QuoteText | null => readQuote(text ?? '', money);
