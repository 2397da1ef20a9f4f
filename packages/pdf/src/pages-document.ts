import FontStore from "@react-pdf/font";
import layoutDocument from "@react-pdf/layout";
import { Canvas, Document, Page, pdf } from "@react-pdf/renderer";
import { mmToPt, sheet } from "@shifan/gb9704";
import { createElement as h } from "react";

const SIZE = { width: mmToPt(sheet.width), height: mmToPt(sheet.height) } as const;

/** A node that react-pdf has laid out; what else it holds is passed on as it is. */
interface Node {
  readonly props?: object;
  readonly children?: readonly Node[];
}

/** react-pdf calls its layout with the font store; the published types know the first argument only. */
const layOut = layoutDocument as unknown as (document: unknown, fonts: FontStore) => Promise<Node>;

let laidOut: Promise<Node> | undefined;

/**
 * A document of one A4 page with one canvas on it, as react-pdf lays it out. All pages of all documents are alike to
 * react-pdf, whatever is painted on them: laid out once, its engine costs nothing a document. Pages bring their own
 * faces, so the font store stays empty.
 */
function onePage(): Promise<Node> {
  const page = h(
    Page,
    { size: "A4", wrap: false, style: SIZE },
    h(Canvas, { style: SIZE, paint: () => null }),
  );
  laidOut ??= layOut(pdf(h(Document, null, page)).container.document, new FontStore());
  return laidOut;
}

/** A laid-out document for react-pdf's renderer: one canvas a page, each painted by its own function. */
export async function pagesDocument(paints: readonly (() => void)[]): Promise<Node> {
  const document = await onePage();
  const pages = paints.map((paint) => withPaint(document.children?.[0] ?? {}, paint));
  return { ...document, children: pages };
}

function withPaint(page: Node, paint: () => void): Node {
  const children = page.children?.map((canvas) => ({ ...canvas, props: { ...canvas.props, paint } }));
  return { ...page, ...(children === undefined ? {} : { children }) };
}
