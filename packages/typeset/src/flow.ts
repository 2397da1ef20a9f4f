import type { Block } from "@shifan/document";
import type { Mm } from "@shifan/gb9704";
import type { Context } from "./context.ts";
import type { Slice } from "./slices.ts";
import { tableSlices } from "./table.ts";
import { type Column, headingSlices, paragraphSlices, signLineSlices } from "./text-block.ts";

/** The room that blocks flow in. */
export interface Room extends Column {
  /** Height of a whole page of it. */
  readonly height: Mm;
}

type Setters = {
  readonly [K in Block["kind"]]: (
    block: Extract<Block, { kind: K }>,
    room: Room,
    context: Context,
  ) => readonly Slice[];
};

const SETTERS: Setters = {
  heading: headingSlices,
  paragraph: paragraphSlices,
  table: (table, room, context) => tableSlices(table, room, room.height, context),
  signLines: signLineSlices,
};

/** The slices of a list of blocks. */
export function blockSlices(blocks: readonly Block[], room: Room, context: Context): readonly Slice[] {
  return blocks.flatMap((block) => {
    const set = SETTERS[block.kind] as (block: Block, room: Room, context: Context) => readonly Slice[];
    return set(block, room, context);
  });
}
