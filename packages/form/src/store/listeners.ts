/** Called when what it listens to has changed. */
export type Listener = () => void;

/** Listeners by JSON Pointer. A change tells those at its place, above it and below it. */
export class Listeners {
  readonly #byPointer = new Map<string, Set<Listener>>();

  add(pointer: string, listener: Listener): () => void {
    const set = this.#byPointer.get(pointer) ?? new Set();
    set.add(listener);
    this.#byPointer.set(pointer, set);
    return () => {
      set.delete(listener);
      if (set.size === 0) this.#byPointer.delete(pointer);
    };
  }

  /** Tells each listener once, however many of the changes concern it. */
  tell(pointers: readonly string[]): void {
    const told = new Set<Listener>();
    for (const pointer of pointers) for (const listener of this.#concerned(pointer)) told.add(listener);
    for (const listener of told) listener();
  }

  /** Tells only the listeners at the very places. */
  tellAt(pointers: Iterable<string>): void {
    for (const pointer of pointers) for (const listener of this.#byPointer.get(pointer) ?? []) listener();
  }

  *#concerned(pointer: string): Generator<Listener> {
    for (let at = pointer; ; at = at.slice(0, at.lastIndexOf("/"))) {
      yield* this.#byPointer.get(at) ?? [];
      if (at === "") break;
    }
    const below = `${pointer}/`;
    for (const [known, set] of this.#byPointer) if (known.startsWith(below)) yield* set;
  }
}
