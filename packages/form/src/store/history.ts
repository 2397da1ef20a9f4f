import type { Json } from "@shifan/schema";

/** States to go back to. They share all unchanged branches, so a deep history costs little. */
const DEPTH = 200;

/** What was done and can be undone. Key strokes in one field are one step until the field is left. */
export class History {
  #past: Json[] = [];
  #future: Json[] = [];
  #editing: string | undefined;

  /** Notes the state before a change; `pointer` names the field when it is a stroke in one. */
  note(before: Json, pointer?: string): void {
    const continues = pointer !== undefined && pointer === this.#editing;
    this.#editing = pointer;
    this.#future = [];
    if (continues) return;
    this.#past.push(before);
    if (this.#past.length > DEPTH) this.#past.shift();
  }

  /** The field at hand was left: the next stroke is a step of its own. */
  leave(): void {
    this.#editing = undefined;
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

  #move(from: Json[], to: Json[], now: Json): Json | undefined {
    this.leave();
    const target = from.pop();
    if (target !== undefined) to.push(now);
    return target;
  }
}
