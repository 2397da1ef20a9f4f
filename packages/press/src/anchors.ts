import { sheet } from "@shifan/gb9704";
import { type Json, type JsonObject, step } from "@shifan/schema";
import type { Item, Page, TypesetDocument } from "@shifan/typeset";
import type { Anchor } from "./protocol.ts";

/** Where the elements of a page stand first, by index: how far down the sheet as it is read, from 0 to 1. */
function places({ items, turned }: Page): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const note = (element: number | undefined, down: number): void => {
    if (element !== undefined && !found.has(element)) found.set(element, down);
  };
  for (const item of items) if (item.kind === "text") note(item.element, item.top / sheet.height);
  for (const item of turned) if (item.kind === "text") note(item.element, item.top / sheet.width);
  return found;
}

/** Where each anchored element of a document stands first. */
export function anchorsOf({ pages, elements }: TypesetDocument): readonly Anchor[] {
  const anchors = new Map<string, Anchor>();
  for (const [page, each] of pages.entries()) {
    for (const [element, down] of places(each)) {
      const pointer = elements[element]?.anchor;
      if (pointer !== undefined && !anchors.has(pointer)) anchors.set(pointer, { pointer, page, down });
    }
  }
  return [...anchors.values()];
}

/** A text of the record that is shorter is found everywhere. */
const SHORTEST = 2;
/** A longer text may go on over the page: its beginning finds it. */
const BEGINNING = 16;

/** Every text of a record with its pointer. */
function* textsOf(value: Json, pointer = ""): Generator<readonly [pointer: string, text: string]> {
  if (typeof value === "string") yield [pointer, value];
  if (typeof value !== "object" || value === null) return;
  for (const [key, each] of Object.entries(value)) yield* textsOf(each, step(pointer, key));
}

/**
 * Where the texts of a record stand: a paper's template tells of no field where it went, so each is looked for on the
 * pages. A text that is a whole cell or paragraph is that one, else the first that holds it; one that occurs again, as a
 * city does in a list, is the one that follows the text before it in the record.
 */
export function textAnchors({ pages }: TypesetDocument, data: JsonObject): readonly Anchor[] {
  const lines = pages.flatMap((page, number) => linesOf(page).map((line) => ({ ...line, page: number })));
  const texts = new Set(lines.map(({ text }) => text));
  let before = -1;
  return [...textsOf(data)].flatMap(([pointer, value]) => {
    const text = squeezed(value);
    if (text.length < SHORTEST) return [];
    const beginning = text.slice(0, BEGINNING);
    const holds = texts.has(text)
      ? (line: { text: string }) => line.text === text
      : (line: { text: string }) => line.text.includes(beginning);
    const after = lines.findIndex((line, i) => i > before && holds(line));
    const at = after === -1 ? lines.findIndex(holds) : after;
    const line = lines[at];
    if (line === undefined) return [];
    before = at;
    return [{ pointer, page: line.page, down: line.down }];
  });
}

const squeezed = (text: string): string => text.replace(/\s/g, "");

/** The text of each element on a page, and how far down it begins; what has no element, as a head, by its height. */
function linesOf({ items, turned }: Page): readonly { readonly text: string; readonly down: number }[] {
  const lines = new Map<string, { text: string; down: number }>();
  const add = (item: Item, height: number): void => {
    if (item.kind !== "text") return;
    const key = item.element === undefined ? `at ${item.top}` : `of ${item.element}`;
    const line = lines.get(key) ?? { text: "", down: item.top / height };
    lines.set(key, { ...line, text: line.text + squeezed(item.text) });
  };
  for (const item of items) add(item, sheet.height);
  for (const item of turned) add(item, sheet.width);
  return [...lines.values()];
}
