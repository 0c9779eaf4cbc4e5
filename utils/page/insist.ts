/** Time after which a question counts as lost, ms: the worker may have died with it. */
const LOST = 4000;
const TRIES = 5;
/** Pause before a question is asked again, ms; each next one is twice as long. */
const AGAIN = 300;

const pause = (ms: number) => new Promise<undefined>((resolve) => setTimeout(resolve, ms));

/** Asks the worker, again where no answer comes. Undefined: nobody is there any more, as while the extension is being updated. */
export async function insist<Answer>(
  ask: () => Promise<Answer>,
  signal: AbortSignal,
): Promise<Answer | undefined> {
  for (let turn = 0; turn < TRIES && !signal.aborted; turn++) {
    const answer = await Promise.race([ask().catch(() => undefined), pause(LOST)]);
    if (answer !== undefined) return answer;
    await pause(AGAIN * 2 ** turn);
  }
  return undefined;
}
