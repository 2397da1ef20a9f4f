import { lineOf } from "./group-lines.ts";
import { isRed, type Layer, type Line, type Stroke } from "./sheet.ts";

/** Room that a table takes on a layer, and its inner and outer vertical lines. */
export interface TableArea {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly number[];
}

const JOINED = 1;

/** Where upright lines stand below one another there is a table. */
export function tableAreas(layer: Layer): readonly TableArea[] {
  const verticals = layer.strokes
    .filter((stroke) => stroke.axis === "vertical" && !isRed(stroke.colour))
    .toSorted((a, b) => a.top - b.top);
  const groups: Stroke[][] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const stroke of verticals) {
    if (stroke.top > bottom + JOINED) groups.push([]);
    groups.at(-1)?.push(stroke);
    bottom = Math.max(bottom, stroke.bottom);
  }
  return groups.filter((group) => group.length > 1).map(areaOf);
}

function areaOf(group: readonly Stroke[]): TableArea {
  const xs = [...new Set(group.map((stroke) => Math.round(stroke.left * 2) / 2))].toSorted((a, b) => a - b);
  return {
    top: Math.min(...group.map((stroke) => stroke.top)),
    bottom: Math.max(...group.map((stroke) => stroke.bottom)),
    left: Math.min(...group.map((stroke) => stroke.left)),
    right: Math.max(...group.map((stroke) => stroke.right)),
    columns: xs,
  };
}

/** The table that a line stands in. */
export const tableOf = (line: Line, areas: readonly TableArea[]): TableArea | undefined => {
  const middle = (line.top + line.bottom) / 2;
  return areas.find((area) => middle > area.top && middle < area.bottom && line.left > area.left - JOINED);
};

/** A line of a table, cut at the table's vertical lines. */
export function cellLines(line: Line, area: TableArea): readonly Line[] {
  const cells = new Map<number, (typeof line.glyphs)[number][]>();
  for (const glyph of line.glyphs) {
    const middle = (glyph.left + glyph.right) / 2;
    const column = area.columns.filter((x) => x < middle).length;
    cells.set(column, [...(cells.get(column) ?? []), glyph]);
  }
  return [...cells.values()].map((glyphs) => lineOf(glyphs, line.page));
}
