import { mm } from "@shifan/gb9704";
import type { Item, Page, RuleItem, TextItem, TypesetDocument } from "@shifan/typeset";

/** A change to typeset pages: what a careless hand would have done. */
export type Edit = (pages: TypesetDocument) => TypesetDocument;

type Change = (item: Item) => readonly Item[];

/** Changes the items of one page (from 1), or of all pages (0). */
export const onPage =
  (number: number, change: Change): Edit =>
  (document) => ({
    ...document,
    pages: document.pages.map(
      (page, i): Page =>
        number === 0 || number === i + 1
          ? { ...page, items: page.items.flatMap(change), turned: page.turned.flatMap(change) }
          : page,
    ),
  });

/** Moves an item by millimetres. */
export function move(item: Item, dx: number, dy: number): Item {
  if (item.kind === "text") return { ...item, x: mm(item.x + dx), top: mm(item.top + dy) };
  if (item.kind !== "rule") return item;
  return { ...item, x1: mm(item.x1 + dx), x2: mm(item.x2 + dx), y1: mm(item.y1 + dy), y2: mm(item.y2 + dy) };
}

/** Applies a change to the texts that hold `part`, and leaves the rest. */
export const texts =
  (part: string | RegExp, change: (item: TextItem) => readonly Item[]): Change =>
  (item) => {
    const isMeant =
      item.kind === "text" && (typeof part === "string" ? item.text.includes(part) : part.test(item.text));
    return isMeant ? change(item) : [item];
  };

/** Applies a change to straight lines. */
export const rules =
  (change: (item: RuleItem) => readonly Item[]): Change =>
  (item) =>
    item.kind === "rule" ? change(item) : [item];

/** A text item with other words, each character one em wide unless it is Latin. */
export const reworded = (item: TextItem, text: string): TextItem => ({
  ...item,
  text,
  advances: Array.from(text).map(
    (char, i) => item.advances[i] ?? (char < "\u0300" ? 0.5 : 1) * item.size * 0.3528,
  ),
});
