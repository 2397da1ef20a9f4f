import { type Mm, mm } from "@shifan/gb9704";
import type { TableStretch } from "./pages.ts";
import type { Slice } from "./slices.ts";

/** A slice and where its top stands on the page. */
export interface PlacedSlice {
  readonly slice: Slice;
  readonly top: number;
}

/** A page: all that stands on it, where its room ends, and what the one before has left. */
export interface SlicePage {
  readonly slices: readonly PlacedSlice[];
  readonly bottom: Mm;
  readonly roomBefore?: Mm;
}

/** What stands of each table on a page. */
export function tableStretches(page: SlicePage): readonly TableStretch[] {
  const indexes = new Set(page.slices.flatMap(({ slice }) => slice.table?.index ?? []));
  return [...indexes].map((index) => stretchOf(index, page));
}

function stretchOf(index: number, { slices, bottom, roomBefore }: SlicePage): TableStretch {
  const own = slices.filter(({ slice }) => slice.table?.index === index);
  const rows = own.flatMap(({ slice: { table, height } }) =>
    table?.row === undefined ? [] : [{ row: table.row, height }],
  );
  const above = slices.findIndex(({ slice }) => slice.table?.index === index);
  const last = own.at(-1);
  const end = last === undefined ? 0 : last.top + last.slice.height;
  const next = slices[above + own.length];
  return {
    table: index,
    above,
    ...(roomBefore === undefined ? {} : { roomBefore }),
    rows,
    room: mm(bottom - end),
    ...(next === undefined ? {} : { below: mm(next.top - end) }),
  };
}
