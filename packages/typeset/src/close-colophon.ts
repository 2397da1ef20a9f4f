import { boundAttachments, type OfficialDocument } from "@shifan/document";
import { type Mm, mm, typeArea } from "@shifan/gb9704";
import { type PlacedColophon, placeColophon } from "./colophon.ts";
import { type Context, createContext } from "./context.ts";
import { unfilled } from "./paginate.ts";
import { type Sheet, sheetOf } from "./sheets.ts";

/** White that 版记 keeps from the text above it. */
const CLEARANCE = mm(4);

const blank = (more: Partial<Sheet>): Sheet => sheetOf(unfilled([], typeArea.y), more);

/**
 * Puts 版记 at the foot of the last page, which must be an even one (7.4, 7.5): on the page that is there,
 * or on a new one. A blank page before it, and then the page of 版记 too, print no number.
 * In a letter it stands on the last page whatever its number (10.1).
 */
export function closeWithColophon(
  document: OfficialDocument,
  sheets: readonly Sheet[],
  movedRecipients: readonly string[],
  context: Context,
): readonly Sheet[] {
  const { colophon } = document;
  if (colophon === undefined && movedRecipients.length === 0) return sheets;
  const isLetter = document.layout === "letter";
  const placed = placeColophon(
    { movedRecipients, colophon: colophon ?? { copiedTo: [] }, ruled: !isLetter },
    context,
  );
  if (placed.items.length === 0) return sheets;
  const last = sheets.at(-1);
  const onEvenPage = isLetter || sheets.length % 2 === 0;
  if (last !== undefined && onEvenPage && hasRoom(last, placed)) {
    return [...sheets.slice(0, -1), { ...last, upright: placed.items }];
  }
  if (!onEvenPage || isLetter) return [...sheets, blank({ upright: placed.items })];
  return [...sheets, blank({ numbered: false }), blank({ numbered: false, upright: placed.items })];
}

/**
 * Room that the last page of a letter keeps for 版记, so that 抄送 never stands alone on a page (10.1 puts it on the
 * last page, whichever that is); 0 where it needs none. Measured apart, to leave the structure tree in reading order.
 */
export function letterReserve(document: OfficialDocument, { fonts, words }: Context): Mm {
  const { layout, colophon } = document;
  if (layout !== "letter" || colophon === undefined || boundAttachments(document).length > 0) return mm(0);
  const placed = placeColophon({ movedRecipients: [], colophon, ruled: false }, createContext(fonts, words));
  return placed.items.length === 0 ? mm(0) : mm(typeArea.y + typeArea.height - placed.top + CLEARANCE);
}

const hasRoom = (sheet: Sheet, placed: PlacedColophon): boolean =>
  !sheet.turned && sheet.filled.end + CLEARANCE <= placed.top;
