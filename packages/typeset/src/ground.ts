import { margin, mm, typeArea } from "@shifan/gb9704";
import type { Room } from "./flow.ts";
import { typeAreaFrame } from "./main-text.ts";
import type { Frame } from "./paginate.ts";

/** A page's room: the 版心 as it lies. */
export interface Ground {
  readonly room: Room;
  readonly frame: Frame;
  readonly turned: boolean;
}

const UPRIGHT: Ground = { room: typeArea, frame: typeAreaFrame, turned: false };

/**
 * The 版心 on its side (chapter 8): seen with the table's head up, the sheet's foot is at the left,
 * its binding edge at the top.
 */
const ON_SIDE: Ground = {
  room: { x: margin.bottom, width: typeArea.height, height: typeArea.width },
  frame: { top: typeArea.x, bottom: mm(typeArea.x + typeArea.width) },
  turned: true,
};

/** The room of pages of an orientation. */
export const groundOf = (orientation: "portrait" | "landscape"): Ground =>
  orientation === "landscape" ? ON_SIDE : UPRIGHT;
