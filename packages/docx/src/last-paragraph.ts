import type { Block, OfficialDocument } from "@shifan/document";
import { mm, mmToTwip, pitch } from "@shifan/gb9704";
import type { HeldRoom } from "./held-room.ts";
import type { KnownLayout } from "./page-layout.ts";
import { LINE, letterPage, portrait, textWidth } from "./page-setup.ts";

/** How the last block of 正文 stays with the signature (7.3.5.5). */
export interface Closing {
  /** Whether it is kept with what follows. */
  readonly keepNext: boolean;
  /** Whether a page never begins with its last line alone. */
  readonly keepsTwoLines: boolean;
  /** Room that the page before the signature keeps free, and the share of the text that stands above it, in parts of 1. */
  readonly heldRoom?: { readonly room: HeldRoom; readonly from: number };
}

/** A paragraph of more lines leaves a hole where it is moved as a whole. */
const MOVED_WHOLE = 8;

const isHeading = ({ kind }: Block): boolean => kind === "heading";

/** The foot of a page below `end` mm, in which no line of text shall stand. */
function footBelow(end: number, { layout }: OfficialDocument): HeldRoom {
  const page = layout === "letter" ? letterPage : portrait;
  const top = Math.round(mmToTwip(mm(end)) + LINE / 2);
  return { left: page.left, top, width: textWidth(page), height: page.height - page.bottom - top };
}

/**
 * Word keeps the last lines of a paragraph with what follows; LibreOffice moves all of it, also from a page 1 that then
 * shows no 正文 (7.3.3), and gives up where that does not fit a page. So a paragraph that the pages cut flows where it
 * is long, or the only one, or has no room as a whole on the signature's page. Where the typesetter carried lines over,
 * a box keeps the foot of the page before free: nothing else that Word and LibreOffice both understand takes some lines
 * of a paragraph to the next page.
 */
export function closingOf(document: OfficialDocument, { lastParagraph }: KnownLayout): Closing {
  const kept = { keepNext: document.signature !== undefined, keepsTwoLines: false };
  if (!kept.keepNext || lastParagraph === undefined) return kept;
  const { lines, withSignature, carried, room } = lastParagraph;
  const above = document.text.slice(0, -1);
  const moved =
    lines - withSignature + (above.length - 1 - above.findLastIndex((block) => !isHeading(block)));
  const isMovable = lines <= MOVED_WHOLE && !above.every(isHeading) && moved * pitch <= room;
  if (withSignature === lines || isMovable) return kept;
  if (carried === undefined) return { keepNext: false, keepsTwoLines: lines - withSignature > 1 };
  const earlier = lines - withSignature - carried.before;
  const from = earlier === 0 ? 0 : (earlier + carried.before / 2) / lines;
  return {
    keepNext: false,
    keepsTwoLines: false,
    heldRoom: { room: footBelow(carried.end, document), from },
  };
}
