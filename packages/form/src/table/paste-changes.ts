import { inUnit, type Json, parseDate, parseValue, type SchemaNode, valueKind } from "@shifan/schema";
import type { PastePlan } from "./paste-plan.ts";

/** A cell that can take a pasted text. */
export interface CellPlace {
  readonly pointer: string;
  readonly node: SchemaNode;
  /** What the place is called in its table: “工业投资”2024年. */
  readonly name: string;
  /** Not to be changed: in a form that was returned, all that nobody has asked to correct. */
  readonly locked: boolean;
}

/** A value and where it goes. */
export interface Change {
  readonly pointer: string;
  readonly value: Json | undefined;
}

/** What a paste does, and the sentence that says so. */
export interface Pasted {
  readonly changes: readonly Change[];
  readonly said: string;
}

/** Whether a value is of its field's kind; what isn't stays as it was pasted, to be seen and corrected. */
function isUnderstood(value: Json | undefined, node: SchemaNode): boolean {
  if (value === undefined || value === null) return true;
  switch (valueKind(node)) {
    case "number":
      return typeof value === "number";
    case "date":
      return parseDate(String(value)) !== undefined;
    case "choice":
      return node.enum?.some((option) => option === value) ?? false;
    case "yesNo":
      return typeof value === "boolean";
    default:
      return true;
  }
}

/**
 * The changes that a planned paste makes. Cells beyond the grid and locked ones are left out; computed cells are passed over, so that
 * a block copied with its computed rows lands in the right rows. An emptied figure of a series is null.
 */
export function pasteChanges(
  plan: PastePlan,
  placeAt: (row: number, column: number) => CellPlace | undefined,
): Pasted {
  const found = plan.placed.map((it) => ({ ...it, place: placeAt(it.row, it.column) }));
  const kept = found.flatMap(({ row, text, place }) => {
    if (place === undefined || place.locked || place.node.readOnly === true) return [];
    const value = parseValue(inUnit(text, place.node["x-unit"] ?? ""), place.node) ?? emptied(place.node);
    return [{ row, text, ...place, value }];
  });
  const outside = found.filter(({ place, text }) => place === undefined && text.trim() !== "").length;
  const computed = found.filter(({ place }) => place?.node.readOnly === true).length;
  const locked = found.filter(({ place, text }) => isLocked(place) && text.trim() !== "").length;
  const odd = kept.filter(({ value, node }) => !isUnderstood(value, node));
  const rows = new Set(kept.map(({ row }) => row)).size;
  const said = [
    kept.length === 0 ? "没有可以填入的内容" : `已粘贴${rows}行，共${kept.length}格`,
    ...new Set(plan.notes),
    ...(computed === 0 ? [] : [`自动计算的${computed}格不用填入`]),
    ...(locked === 0 ? [] : [`不能修改的${locked}格没有填入`]),
    ...(outside === 0 ? [] : [`超出表格的${outside}格没有填入`]),
    ...(odd.length === 0 ? [] : [oddNote(odd)]),
  ].join("；");
  return { changes: kept.map(({ pointer, value }) => ({ pointer, value })), said };
}

/** So many cells that can't be read are named; of a whole column of them the first show what is meant. */
const NAMED = 3;

function oddNote(odd: readonly { readonly name: string; readonly text: string }[]): string {
  const named = odd.slice(0, NAMED).map(({ name, text }) => `${name}的“${text.trim()}”`);
  const more = odd.length > NAMED ? "等" : "";
  return `${odd.length}格看不懂，照原样留在格中，请改正：${named.join("、")}${more}`;
}

/** A computed cell is another thing: nobody needs to fill it in. */
const isLocked = (place: CellPlace | undefined): boolean =>
  place?.locked === true && place.node.readOnly !== true;

const emptied = (node: SchemaNode): null | undefined =>
  Array.isArray(node.type) && node.type.includes("null") ? null : undefined;
