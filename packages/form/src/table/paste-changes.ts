import { type Json, parseValue, type SchemaNode } from "@shifan/schema";
import type { Cells } from "../values/pasted-cells.ts";

/** A cell that can take a pasted text. */
export interface CellPlace {
  readonly pointer: string;
  readonly node: SchemaNode;
}

/** A value and where it goes. */
export interface Change {
  readonly pointer: string;
  readonly value: Json | undefined;
}

/**
 * The changes that pasted cells make from a place on. Cells beyond the grid are left out; computed cells are passed
 * over, so that a block copied with its computed rows lands in the right rows. An emptied figure of a series is null.
 */
export function pasteChanges(
  cells: Cells,
  places: readonly (readonly CellPlace[])[],
  at: { readonly row: number; readonly column: number },
): readonly Change[] {
  return cells.flatMap((row, r) =>
    row.flatMap((text, c): readonly Change[] => {
      const place = places[at.row + r]?.[at.column + c];
      if (place === undefined || place.node.readOnly === true) return [];
      const { pointer, node } = place;
      return [{ pointer, value: parseValue(text, node) ?? emptied(node) }];
    }),
  );
}

const emptied = (node: SchemaNode): null | undefined =>
  Array.isArray(node.type) && node.type.includes("null") ? null : undefined;
