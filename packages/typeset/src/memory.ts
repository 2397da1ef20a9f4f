import type { Block } from "@shifan/document";
import type { Context } from "./context.ts";
import type { Element } from "./pages.ts";

/** What was set of some blocks, and the elements that were made for it. */
interface Remembered<T> {
  readonly blocks: readonly Block[];
  /** Elements before it: what is set names its elements by their place. */
  readonly from: number;
  readonly elements: readonly Element[];
  readonly result: T;
}

/**
 * What was set the last time. Whoever sets a book anew with each key stroke hands the same one in, and hands in the same
 * blocks where nothing has changed: only what has changed is set.
 */
export interface Memory {
  /** Results by the place that they are for. */
  readonly known: Map<string, Remembered<unknown>>;
}

/** A memory of nothing yet. One serves one book in one set of fonts. */
export const createMemory = (): Memory => ({ known: new Map() });

/** Sets blocks, or takes what was set of the very same blocks at the same place before. */
export function remembered<T>(
  at: { readonly context: Context; readonly place: string; readonly blocks: readonly Block[] },
  set: () => T,
): T {
  const { context, place, blocks } = at;
  if (context.memory === undefined) return set();
  const from = context.elements.length;
  const known = context.memory.known.get(place) as Remembered<T> | undefined;
  if (known?.from === from && isSame(known.blocks, blocks)) {
    context.adopt(known.elements);
    return known.result;
  }
  const result = set();
  context.memory.known.set(place, { blocks, from, elements: context.elements.slice(from), result });
  return result;
}

const isSame = (a: readonly Block[], b: readonly Block[]): boolean =>
  a.length === b.length && a.every((block, i) => block === b[i]);
