import { printedDate, type Signature } from "@shifan/document";
import { body, bodyHeight, cell, type Mm, mm, pitch, sealRows, typeArea } from "@shifan/gb9704";
import type { Context } from "./context.ts";
import type { Item, SealItem } from "./pages.ts";
import { bodySetting } from "./settings.ts";
import { lineSlice, type Slice } from "./slices.ts";
import { type ShortText, shortText } from "./text-items.ts";

/** Free space between two seals, which must neither cross nor touch (7.3.5.1). */
const SEAL_GAP = mm(3);

const DIAMETER = body.sealDiameter;
/** 署名 and date together. */
const BLOCK = mm(pitch + bodyHeight);
/** From the upper edge of the last seal to its 署名: seal and block share a middle, less the lift. */
const NAME_BELOW_SEAL_TOP = DIAMETER / 2 + body.sealLift - BLOCK / 2;
/** The same for a name that has no date below it. */
const LONE_NAME_BELOW_SEAL_TOP = DIAMETER / 2 + body.sealLift - bodyHeight / 2;
/** White between two lines of the grid. */
const LEADING = pitch - bodyHeight;

/**
 * With seals (7.3.5.1): one body's name centred over its date, which ends four characters from the right;
 * joint bodies in order, each below its own seal, those of a row on one line, the date below the last. Seals are kept free, not drawn.
 * The slice starts at the upper edge of the first seal.
 */
export function sealedSlice(signature: Signature, context: Context): Slice {
  const style = { setting: bodySetting, colour: "black" } as const;
  const names = signature.bodies.map((name) =>
    shortText([{ text: name, role: "fangsong" }], context.fonts, style),
  );
  const date = shortText([{ text: printedDate(signature.date), role: "fangsong" }], context.fonts, style);
  const rows = seats(names, date);
  const rowStep = DIAMETER + SEAL_GAP;
  const lastTop = (rows.length - 1) * rowStep;
  const items: Item[] = rows.flatMap((row, r) => {
    const isLastRow = r === rows.length - 1;
    const top = r * rowStep;
    const nameTop = top + (isLastRow ? NAME_BELOW_SEAL_TOP : LONE_NAME_BELOW_SEAL_TOP);
    const seated = row.flatMap((seat) =>
      seatItems(seat, { top, nameTop, name: signature.bodies[seat.index] ?? "" }, context),
    );
    const last = row.at(-1);
    if (!isLastRow || last === undefined) return seated;
    return [...seated, ...centred(date, last.centre, nameTop + pitch, context)];
  });
  return lineSlice(items, {
    height: mm(lastTop + DIAMETER),
    advance: mm(lastTop + NAME_BELOW_SEAL_TOP + 2 * pitch),
    before: gapAbove(rows.length),
    leastBefore: mm(-LEADING),
    onGrid: false,
  });
}

/** One body puts its name on the grid, two blank lines below the text; the seal then starts within one line of it. */
const gapAbove = (rowCount: number): Mm =>
  mm(rowCount === 1 ? 2 * pitch - NAME_BELOW_SEAL_TOP : body.sealMaxDrop / 2);

interface Seat {
  readonly index: number;
  readonly centre: number;
  readonly text: ShortText;
}

/** Where each name's middle is: a single one over the date's place, joint ones evenly in rows. */
function seats(names: readonly ShortText[], date: ShortText): readonly (readonly Seat[])[] {
  const right = typeArea.x + typeArea.width;
  const dateCentre = right - body.sealedDateRightChars * cell - date.width / 2;
  if (names.length === 1) {
    const text = names[0] as ShortText;
    const centre = Math.min(dateCentre, right - Math.max(text.width, date.width) / 2);
    return [[{ index: 0, centre, text }]];
  }
  return sealRows(names.map((name) => name.width)).map((row) => {
    const step = typeArea.width / row.length;
    return row.flatMap((index, seat) => {
      const text = index === undefined ? undefined : names[index];
      if (index === undefined || text === undefined) return [];
      return [{ index, centre: typeArea.x + (seat + 0.5) * step, text }];
    });
  });
}

/** A name and its seal. */
function seatItems(
  seat: Seat,
  at: { top: number; nameTop: number; name: string },
  context: Context,
): readonly Item[] {
  const middle = mm(at.top + DIAMETER / 2);
  const seal: SealItem = { kind: "seal", body: at.name, x: mm(seat.centre), y: middle, diameter: DIAMETER };
  return [seal, ...centred(seat.text, seat.centre, at.nameTop, context)];
}

const centred = (text: ShortText, centre: number, top: number, context: Context): readonly Item[] =>
  text.items({ x: centre - text.width / 2, top, element: context.element("paragraph") });
