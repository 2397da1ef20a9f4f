import { sheet } from "@shifan/gb9704";
import type { Page, TypesetDocument } from "@shifan/typeset";
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
