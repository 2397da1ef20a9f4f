import { type Block, type Table, tablesAlike } from "@shifan/document";
import type { Mm } from "@shifan/gb9704";
import { chartsSlices } from "./charts.ts";
import type { Context } from "./context.ts";
import { gridSlices } from "./grid.ts";
import { remembered } from "./memory.ts";
import { signLineSlices } from "./sign-lines.ts";
import { keepLast, type Slice } from "./slices.ts";
import { tableSlices } from "./table.ts";
import { lookOf, type TableLook } from "./table-grid.ts";
import { type Column, headingSlices, paragraphSlices } from "./text-block.ts";

/** The room that blocks flow in. */
export interface Room extends Column {
  /** Height of a whole page of it. */
  readonly height: Mm;
}

/** What setting one block asks of the text around it. */
interface Surroundings {
  readonly room: Room;
  readonly context: Context;
  readonly lookOf: (table: Table) => TableLook;
}

type Setters = {
  readonly [K in Block["kind"]]: (block: Extract<Block, { kind: K }>, at: Surroundings) => readonly Slice[];
};

const SETTERS: Setters = {
  heading: (heading, { room, context }) => headingSlices(heading, room, context),
  paragraph: (paragraph, { room, context }) => paragraphSlices(paragraph, room, context),
  table: (table, at) => tableSlices(table, at.lookOf(table), at.room, at.context),
  grid: (grid, { room, context }) => gridSlices(grid, room, context),
  charts: (charts, { room, context }) => chartsSlices(charts, room, context),
  signLines: (lines, { room, context }) => signLineSlices(lines, room, context),
};

/** Lines of text that go with the lines to sign: whoever signs shall see what. */
const LINES_WITH_SIGN_LINES = 2;

/** The slices of a list of blocks; `place` tells lists of a document apart. */
export function blockSlices(
  blocks: readonly Block[],
  room: Room,
  context: Context,
  place = "",
): readonly Slice[] {
  const at = { room, context, lookOf: sharedLooks(blocks, room, context) };
  return blocks.flatMap((block, i) => {
    const set = SETTERS[block.kind] as (block: Block, at: Surroundings) => readonly Slice[];
    // A table shares its look with others of its kind: it is set with them.
    const slices =
      block.kind === "table"
        ? set(block, at)
        : remembered({ context, place: `${place}/${i}`, blocks: [block] }, () => set(block, at));
    return blocks[i + 1]?.kind === "signLines" ? keepLast(slices, LINES_WITH_SIGN_LINES) : slices;
  });
}

/** The look of each table, settled once for all tables with the same heads. */
function sharedLooks(blocks: readonly Block[], room: Room, context: Context): (table: Table) => TableLook {
  const alike = tablesAlike(blocks);
  const looks = new Map<Table, TableLook>();
  return (table) => {
    const whole = alike.get(table) ?? table;
    const look = looks.get(whole) ?? lookOf(whole, room, context.fonts);
    looks.set(whole, look);
    return look;
  };
}
