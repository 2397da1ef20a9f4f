import type { Block } from "@shifan/document";
import equal from "fast-deep-equal";
import type { Context, Notes } from "./context.ts";
import { type FilledPage, fillPage, type PlacedPage } from "./paginate.ts";

/** What was set of some blocks, and what was noted on the way. */
interface Remembered<T> {
  readonly blocks: readonly Block[];
  /** Elements before it: what is set names its elements by their place. */
  readonly from: number;
  readonly notes: Notes;
  readonly result: T;
}

/** A page that was filled, and with what. */
interface RememberedPage {
  readonly placed: PlacedPage;
  readonly filled: FilledPage;
}

/**
 * What was set the last time. Whoever sets a book anew with each key stroke hands the same one in: only blocks that say
 * something else, and pages on which something else stands, are set again.
 */
export interface Memory {
  /** Results by the place that they are for. */
  readonly known: Map<string, Remembered<unknown>>;
  /** Pages by the run that they are of and their number in it. */
  readonly pages: Map<string, RememberedPage>;
}

/** A memory of nothing yet. One serves one book in one set of fonts. */
export const createMemory = (): Memory => ({ known: new Map(), pages: new Map() });

/** Sets blocks, or takes what was set of blocks that say the same at the same place before. */
export function remembered<T>(
  at: { readonly context: Context; readonly place: string; readonly blocks: readonly Block[] },
  set: () => T,
): T {
  const { context, place, blocks } = at;
  if (context.memory === undefined) return set();
  const from = context.elements.length;
  const known = context.memory.known.get(place) as Remembered<T> | undefined;
  if (known?.from === from && isSame(known.blocks, blocks)) {
    context.adopt(known.notes);
    return known.result;
  }
  const counts = context.counts();
  const result = set();
  context.memory.known.set(place, { blocks, from, notes: context.since(counts), result });
  return result;
}

/** Equal blocks are mostly the same objects; a section that was drafted anew has most of its blocks as they were. */
const isSame = (a: readonly Block[], b: readonly Block[]): boolean =>
  a.length === b.length && a.every((block, i) => equal(block, b[i]));

/** Fills a page, or takes it as it was filled when the very same things stood at the same heights. */
export function rememberedPage(context: Context, place: string, placed: PlacedPage): FilledPage {
  if (context.memory === undefined) return fillPage(placed);
  const known = context.memory.pages.get(place);
  if (known !== undefined && isSamePage(known.placed, placed)) return known.filled;
  const filled = fillPage(placed);
  context.memory.pages.set(place, { placed, filled });
  return filled;
}

const isSamePage = (a: PlacedPage, b: PlacedPage): boolean =>
  a.end === b.end &&
  a.squeezed === b.squeezed &&
  a.placed.length === b.placed.length &&
  a.placed.every(({ items, top }, i) => items === b.placed[i]?.items && top === b.placed[i]?.top);
