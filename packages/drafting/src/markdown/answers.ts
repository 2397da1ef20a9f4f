import { type Condition, type Piece, type Question, YES } from "../liquid/outline.ts";

/** An answer to each question, by its name; one that is missing holds for none of the answers asked for. */
export type Answers = ReadonlyMap<string, string>;

/** Up to so many combinations all are tried; beyond, every answer and every two answers together. */
const EXHAUSTIVE = 8;
/** The answer that none of those asked for is. */
export const OTHER = "";

/** Whether a condition holds. */
export function holds(condition: Condition, answers: Answers): boolean {
  const stack: boolean[] = [];
  for (const step of condition) {
    if (typeof step === "object") stack.push(answers.get(step.name) === step.answer);
    else if (step === "not") stack.push(stack.pop() !== true);
    else {
      const [right, left] = [stack.pop() === true, stack.pop() === true];
      stack.push(step === "and" ? left && right : left || right);
    }
  }
  return stack[0] === true;
}

/** The names that a place inside a loop answers itself. */
export const FIRST = "forloop.first";
export const LAST = "forloop.last";

function questionsOf(pieces: readonly Piece[]): readonly Question[] {
  return pieces.flatMap((piece): readonly Question[] => {
    if (piece.kind === "loop") {
      const own = piece.otherwise.length > 0 ? [{ name: piece.list, answer: YES }] : [];
      return [...own, ...questionsOf(piece.pieces), ...questionsOf(piece.otherwise)];
    }
    if (piece.kind !== "choice") return [];
    return piece.ways.flatMap(({ when, pieces: inner }) => [
      ...(when ?? []).filter((step) => typeof step === "object"),
      ...questionsOf(inner),
    ]);
  });
}

type Asked = readonly (readonly [name: string, answers: readonly string[]])[];

function asked(pieces: readonly Piece[]): Asked {
  const byName = new Map<string, Set<string>>();
  for (const { name, answer } of questionsOf(pieces)) {
    if (name === FIRST || name === LAST) continue;
    byName.set(name, (byName.get(name) ?? new Set<string>()).add(answer));
  }
  return [...byName].map(([name, answers]) => [name, [...answers, OTHER]]);
}

const all = (questions: Asked): readonly Answers[] =>
  questions.reduce<readonly Answers[]>(
    (found, [name, answers]) => found.flatMap((it) => answers.map((answer) => new Map(it).set(name, answer))),
    [new Map()],
  );

/**
 * Any two questions differ in a binary digit of their places: with each digit, those that have it take one answer and
 * those that haven't the other. So every two answers of every two questions meet, in steps that grow as a logarithm.
 */
function pairs(questions: Asked): readonly Answers[] {
  const most = Math.max(...questions.map(([, answers]) => answers.length));
  const digits = Math.ceil(Math.log2(questions.length));
  const rows: Answers[] = [];
  const add = (choose: (place: number) => number) =>
    rows.push(
      new Map(
        questions.map(([name, answers], place) => [name, answers[choose(place) % answers.length] ?? OTHER]),
      ),
    );
  for (let one = 0; one < most; one += 1) {
    add(() => one);
    for (let other = 0; other < most; other += 1) {
      if (other === one) continue;
      for (let digit = 0; digit < digits; digit += 1)
        add((place) => (((place >> digit) & 1) === 1 ? one : other));
    }
  }
  return rows;
}

/** The answers under which a text is checked. */
export function answersFor(pieces: readonly Piece[]): readonly Answers[] {
  const questions = asked(pieces);
  const combinations = questions.reduce((product, [, answers]) => product * answers.length, 1);
  return combinations <= EXHAUSTIVE ? all(questions) : pairs(questions);
}
