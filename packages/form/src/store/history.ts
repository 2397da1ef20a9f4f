import type { Json } from "@shifan/schema";
import type { Stroke } from "./stroke.ts";

/** States to go back to. They share all unchanged branches, so a deep history costs little. */
const DEPTH = 500;

/** Whoever stops typing for so long has finished a thought: milliseconds. */
const PAUSE = 1000;

/** So many characters are taken back as a slip of the hand; more of them may be missed. */
const FEW = 3;

/** Characters taken out one after the other. */
interface Erasing {
  readonly before: Json;
  readonly count: number;
  /** Whether there is a step to the state before already. */
  readonly isStep: boolean;
}

/** Strokes in one field that are undone together. */
interface Run {
  readonly pointer: string;
  readonly at: number;
  readonly erasing: Erasing | undefined;
}

/** A date is typed in parts: the year 2026 comes as 0002, 0020, 0202, and takes out none that anybody would miss. */
const isReplacement = ({ removed, inserted, isOfDate }: Stroke): boolean =>
  isOfDate !== true && (removed > FEW || (removed > 0 && inserted > 0));

/** Whether a stroke belongs to the step of those before it. */
const continues = (run: Run | undefined, stroke: Stroke): boolean =>
  run?.pointer === stroke.pointer &&
  (stroke.tidies || (stroke.at - run.at <= PAUSE && !isReplacement(stroke)));

/**
 * What was done and can be undone. Key strokes in one field are one step until there is a pause or the field is left;
 * what is typed over or erased can always be had back, for nobody sees it any more.
 */
export class History {
  #past: Json[] = [];
  #future: Json[] = [];
  #run: Run | undefined;

  /** Notes the state before a change; a stroke when it is one in a field. */
  note(before: Json, stroke?: Stroke): void {
    this.#future = [];
    const run = this.#run;
    if (stroke === undefined || !continues(run, stroke)) this.#push(before);
    this.#run = stroke && { pointer: stroke.pointer, at: stroke.at, erasing: this.#erased(before, stroke) };
  }

  /** What was done so far is a step: the next stroke begins another one. */
  leave(): void {
    this.#run = undefined;
  }

  get canGoBack(): boolean {
    return this.#past.length > 0;
  }

  get canGoForward(): boolean {
    return this.#future.length > 0;
  }

  back(now: Json): Json | undefined {
    return this.#move(this.#past, this.#future, now);
  }

  forward(now: Json): Json | undefined {
    return this.#move(this.#future, this.#past, now);
  }

  /** Counts what is erased character by character: once it is more than a slip, the state before it is a step. */
  #erased(before: Json, stroke: Stroke): Erasing | undefined {
    if (stroke.tidies || stroke.isOfDate || stroke.removed === 0 || stroke.inserted > 0) return undefined;
    const isOn = continues(this.#run, stroke);
    const known = isOn ? this.#run?.erasing : undefined;
    const erasing = known ?? { before, count: 0, isStep: !isOn };
    const count = erasing.count + stroke.removed;
    if (!erasing.isStep && count > FEW) this.#push(erasing.before);
    return { before: erasing.before, count, isStep: erasing.isStep || count > FEW };
  }

  #push(state: Json): void {
    this.#past.push(state);
    if (this.#past.length > DEPTH) this.#past.shift();
  }

  #move(from: Json[], to: Json[], now: Json): Json | undefined {
    this.leave();
    const target = from.pop();
    if (target !== undefined) to.push(now);
    return target;
  }
}
