import { expect, test } from 'vitest';
import { oneByOne } from '@/utils/one-by-one';

/** A number that takes a moment to be read and to be written. */
function slowNumber() {
  let kept = 0;
  const moment = () => new Promise((done) => setTimeout(done));
  const add = async (more: number) => {
    const found = kept;
    await moment();
    kept = found + more;
  };
  return { add, read: () => kept };
}

test('changes of one moment all count', async () => {
  const number = slowNumber();
  const inTurn = oneByOne();
  await Promise.all([1, 10, 100].map((more) => inTurn(() => number.add(more))));
  expect(number.read()).toBe(111);
});

test('one that fails tells it itself, and those behind it are made', async () => {
  const number = slowNumber();
  const inTurn = oneByOne();
  const failed = inTurn(() => Promise.reject(new Error('no room')));
  const made = inTurn(() => number.add(1));
  await expect(failed).rejects.toThrow('no room');
  await made;
  expect(number.read()).toBe(1);
});
