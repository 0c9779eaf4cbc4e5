import type { Candidate } from '../candidate';
import { roughUsd } from '../currencies';
import { kindOf } from '../kind/kind';
import { leanOf } from '../kind/leanings';
import { goesOnAbout, isOnCost } from '../kind/on-cost';
import { isSum } from '../kind/sides';
import { signsOf } from '../kind/signs';
import { isDigging, type Token } from '../token';
import type { Matter } from '../topic';
import { drop } from './drop';

const A_MILLION = 1e6;
/** From how much on an amount leans so to a cost that hardly anything speaks against it, and up to how much it hardly does. */
const CLEAR = 4;
const FAINT = 1.5;

/** What stands around an amount, nearest first; `past` is the sentence before its own, and `asked` that this is a question. */
export interface Around {
  left: readonly Token[];
  right: readonly Token[];
  past: readonly Token[];
  asked: boolean;
  postpositions: boolean;
}

/**
 * Tells whether an amount is a cost of mining, and adds what follows for its clues. `told`: a cost was named in the text before.
 * Returns whether one has been now.
 */
export function judgeKind(
  amount: Candidate,
  { left, right, past, asked, postpositions }: Around,
  { digs, titled, named, page }: Matter,
  told: boolean,
): boolean {
  const sentence = [...left, ...right];
  const onCost = isOnCost(past);
  const rule = kindOf(left, right, postpositions, {
    digs: digs || past.some(isDigging),
    answers: asked && onCost,
    titled,
    listed: past.some(({ amount: one }) => one?.kind === 'cost'),
  });
  const goesOn = rule === 'price' && (titled || onCost) && goesOnAbout(sentence);
  amount.signs = signsOf(left, right, {
    rule: rule === 'cost' || goesOn,
    digs,
    titled,
    told,
    past: onCost,
    asked: asked && onCost,
  });
  const lean = leanOf(amount.signs);
  amount.kind = lean > 0 ? 'cost' : 'price';
  // "55 groszy" beside a cost is what a kilowatt hour costs.
  if (amount.clues.some((clue) => clue.endsWith(':tiny') || clue === 'of:bitcoin')) amount.kind = 'price';
  // "Power cost us $2.4M in May": of all coins together.
  if (amount.clues.includes('above-peak') && roughUsd(amount.value, amount.currency) > A_MILLION)
    amount.kind = 'price';
  const isCost = amount.kind === 'cost' && !goesOn;
  if (isCost) {
    amount.clues.push('cost');
    // What is paid for digging is no purchase, and what speaks of digging speaks for it.
    drop(amount, (clue) => /^[lr]1?:(?:deal|mine|miner|cost|production)$/.test(clue));
    if (amount.clues.some((clue) => /^[lr]1:move/.test(clue))) amount.clues.push('cost:move');
    if (lean > CLEAR) amount.clues.push('cost:clear');
    if (lean < FAINT) amount.clues.push('cost:faint');
    // Where power is cheap a coin costs a hundredth of its price to dig, where it is dear several times that.
    const fit = amount.clues.find((clue) => clue.startsWith('dated:'));
    if (fit) amount.clues.push(fit.replace('dated', 'cost'));
    drop(amount, (clue) => clue === 'far:unnamed');
    // "Kilowatt hours, cost: Canada 190,000 $11,400": what is counted stands beside what it costs.
    const [next] = right;
    if (amount.clues.includes('bare') && next && isSum(next) && next.amount?.currency)
      amount.clues.push('count');
    // "Electricity costs were $1.4M": hardly of one coin.
    if (amount.clues.includes('above-peak')) amount.clues.push('cost:high');
    // "Break-even of the Antminer S19": hardware is no other asset where digging bitcoin is the matter.
    if (named || page === 'bitcoin' || page === 'both') {
      const priced = sentence.some(({ tag }) => tag === 'production');
      drop(amount, (clue) => /^l(?:eft)?:other$/.test(clue) || (priced && clue === 'l:rig'));
    }
  }
  // "Break-even of an S9 is $5,000, at a price of $4,000 it had better stand still": nor of a price beside a cost.
  else if (page === 'bitcoin' && told && !left.some(({ tag }) => tag === 'other'))
    drop(amount, (clue) => clue === 'left:other');
  return told || isCost;
}
