import { Canvas, Document, Page } from "@react-pdf/renderer";
import { mmToPt, sheet } from "@shifan/gb9704";
import type { Page as PlacedPage, TypesetDocument } from "@shifan/typeset";
import { createElement, type ReactElement } from "react";

const SIZE = { width: mmToPt(sheet.width), height: mmToPt(sheet.height) } as const;

/** What a page's canvas calls when it is its turn to be painted. */
export type PaintPage = (page: PlacedPage) => void;

/** Counts documents: with a key of its own each one gets new nodes, also while another is being laid out. */
let documents = 0;

/** A typeset document as a react-pdf document: one canvas a page. */
export function PagesDocument({
  typeset,
  paint,
}: {
  typeset: TypesetDocument;
  paint: PaintPage;
}): ReactElement {
  const pages = typeset.pages.map((page, index) =>
    createElement(
      Page,
      { key: index, size: "A4", wrap: false, style: SIZE },
      createElement(Canvas, { style: SIZE, paint: () => painted(() => paint(page)) }),
    ),
  );
  return createElement(Document, { key: `document-${++documents}` } as object, ...pages);
}

/** react-pdf asks a painter to return null. */
function painted(paint: () => void): null {
  paint();
  return null;
}
