import { Paragraph } from "docx";
import { ShapeRun } from "docx/shapes";
import type { Slots } from "./slot.ts";

/** docx gives a shape's size in pixels of 1/96 inch and its place in EMU. */
const TWIPS_PER_PIXEL = 15;
const EMU_PER_TWIP = 635;

/** Markup in a text box at a fixed place of its page; twips from the sheet's top left corner. */
export interface PinnedBox {
  readonly xml: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Whether text keeps clear of the box. */
  readonly wraps: boolean;
  /** Text that runs down the page. */
  readonly isTurned?: boolean;
}

const NO_MARGINS = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * The box, anchored in a paragraph that takes no room.
 * Floating tables and frames are not held at the foot of a page by LibreOffice; a box is.
 */
export function pinnedAnchor(box: PinnedBox, slots: Slots): Paragraph {
  const shape = new ShapeRun({
    type: "rectangle",
    transformation: { width: box.width / TWIPS_PER_PIXEL, height: box.height / TWIPS_PER_PIXEL },
    line: "none",
    floating: {
      horizontalPosition: { relative: "page", offset: box.left * EMU_PER_TWIP },
      verticalPosition: { relative: "page", offset: box.top * EMU_PER_TWIP },
      wrap: { type: box.wraps ? 3 : 0 },
      ...(box.wraps ? { allowOverlap: false } : {}),
    },
    textOptions:
      box.isTurned === true
        ? { direction: "topToBottom", margins: NO_MARGINS }
        : { verticalAlignment: "bottom", margins: NO_MARGINS },
    children: [slots.add(box.xml)],
  });
  return new Paragraph({ style: "Anchor", children: [shape] });
}
