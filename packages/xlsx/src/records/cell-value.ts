import { readJson } from "@shifan/json";
import { parseDate, type SchemaNode, typesOf } from "@shifan/schema";
import type { CellValue } from "../workbook/open-workbook.ts";
import { columnsIn, itemsOfLines } from "./rows-in-cell.ts";

/** A cell's value in the record, or what is wrong with it. */
export type CellReading = { readonly value: unknown } | { readonly fault: string };

const JSON_START = /^\s*[[{]/;
const NUMBER = /^-?\d+(\.\d+)?$/;
/** What stands between the items of a list of texts. */
export const LIST_MARKS = /[、；;\n]/;

/** A cell as the field wants it; what does not fit stays as it is, and validation says what is wrong. */
export function cellValue(cell: CellValue, node: SchemaNode): CellReading {
  if (cell instanceof Date) return { value: cell.toISOString().slice(0, 10) };
  const [type] = typesOf(node);
  const text = String(cell).trim();
  if (node.format === "date") return { value: parseDate(text) ?? text };
  if (type === "string") return { value: labelled(text, node) };
  if (type === "number" || type === "integer") return { value: NUMBER.test(text) ? Number(text) : text };
  if (type === "boolean") return { value: text === "是" ? true : text === "否" ? false : cell };
  if (JSON_START.test(text)) return jsonCell(text);
  const columns = type === "array" ? columnsIn(node) : undefined;
  if (columns !== undefined) return itemsOfLines(text, columns);
  return { value: type === "array" ? itemsOf(text, node.items ?? {}) : text };
}

const itemsOf = (text: string, item: SchemaNode): readonly string[] =>
  text
    .split(LIST_MARKS)
    .map((it) => labelled(it.trim(), item))
    .filter(isSaid);
const isSaid = (text: string): boolean => text !== "";

/** An enum may be written by its Chinese name. */
function labelled(text: string, node: SchemaNode): string {
  const labels = Object.entries(node["x-enum-labels"] ?? {});
  return labels.find(([, label]) => label === text)?.[0] ?? text;
}

function jsonCell(text: string): CellReading {
  const reading = readJson(text);
  if (reading.ok) return { value: reading.value };
  const [fault] = reading.faults;
  return { fault: `不是有效的 JSON，第 ${fault?.line} 行第 ${fault?.column} 列：${fault?.message}` };
}
