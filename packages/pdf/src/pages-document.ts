import { Canvas, Document, Page, View } from "@react-pdf/renderer";
import { mm, mmToPt, sheet } from "@shifan/gb9704";
import type { OutlineEntry, Page as PlacedPage, TypesetDocument } from "@shifan/typeset";
import { createElement, type ReactElement } from "react";

const SIZE = { width: mmToPt(sheet.width), height: mmToPt(sheet.height) } as const;

/** What a page's canvas calls when it is its turn to be painted. */
export type PaintPage = (page: PlacedPage, index: number) => void;

/** A typeset document as a react-pdf document: one canvas a page, and the bookmarks that stand on it. */
export function PagesDocument({
  typeset,
  paint,
}: {
  typeset: TypesetDocument;
  paint: PaintPage;
}): ReactElement {
  const entries = typeset.outline.map((entry, id) => ({ entry, id, parent: parentOf(typeset.outline, id) }));
  const pages = typeset.pages.map((page, index) => {
    const bookmarks = entries
      .filter(({ entry }) => entry.page === index)
      .map(({ entry, id, parent }) =>
        createElement(View, { key: `bookmark-${id}`, style: at(entry), ...bookmark(entry, id, parent) }),
      );
    const canvas = createElement(Canvas, {
      key: "canvas",
      style: SIZE,
      paint: () => painted(() => paint(page, index)),
    });
    return createElement(
      Page,
      { key: `page-${index + 1}`, size: "A4", wrap: false, style: SIZE },
      canvas,
      ...bookmarks,
    );
  });
  return createElement(Document, { key: `document-${++documents}` } as object, ...pages);
}

/** Counts documents: with a key of its own each one gets new nodes, also while another is being laid out. */
let documents = 0;

/** react-pdf asks a painter to return null. */
function painted(paint: () => void): null {
  paint();
  return null;
}

const at = (entry: OutlineEntry): { position: "absolute"; left: number; top: number } => ({
  position: "absolute",
  left: 0,
  top: mmToPt(mm(entry.top)),
});

/** The nearest entry before this one that is of a higher level. */
function parentOf(outline: readonly OutlineEntry[], id: number): number | undefined {
  const level = outline[id]?.level ?? 0;
  for (let i = id - 1; i >= 0; i--) if ((outline[i]?.level ?? 0) < level) return i;
  return undefined;
}

/** react-pdf files a bookmark under the `parent` whose `ref` it names; the types of a View leave the property out. */
const bookmark = (entry: OutlineEntry, id: number, parent: number | undefined): object => ({
  bookmark: { title: entry.title, ref: id, parent, top: mmToPt(mm(entry.top)), expanded: true },
});
