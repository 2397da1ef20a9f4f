import { mm, mmToPt } from "@shifan/gb9704";
import type { OutlineEntry } from "@shifan/typeset";

/** A bookmark that others can hang below: pdfkit's outline. */
export interface OutlineNode {
  addItem(title: string, at: { pageNumber: number; top: number; expanded: boolean }): OutlineNode;
}

/** Hangs each entry below the nearest one before it that is of a higher level. */
export function addOutline(root: OutlineNode, entries: readonly OutlineEntry[]): void {
  const open: { level: number; node: OutlineNode }[] = [];
  for (const { title, level, page, top } of entries) {
    while ((open.at(-1)?.level ?? -1) >= level) open.pop();
    const parent = open.at(-1)?.node ?? root;
    open.push({
      level,
      node: parent.addItem(title, { pageNumber: page, top: mmToPt(mm(top)), expanded: true }),
    });
  }
}
