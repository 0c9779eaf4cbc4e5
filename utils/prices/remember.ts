/** As many answers as are kept: pages ask about the same title and headings again and again. */
const MOST = 200;

/** The same function, which works each answer out once. */
export function remember<Answer>(work: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    let answer = answers.get(text);
    if (answer === undefined) {
      if (answers.size >= MOST) answers.clear();
      answer = work(text);
      answers.set(text, answer);
    }
    return answer;
  };
}
