import { labelOf, own, type SchemaNode, valueKind } from "@shifan/schema";

/** What a spreadsheet puts on the clipboard for one cell: quoted where it has lines of its own. */
const quoted = (text: string): string => (/[\n"\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function cell(value: unknown, node: SchemaNode): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "boolean") return value ? "是" : "否";
  if (Array.isArray(value)) return value.map((it) => labelOf(node.items ?? node, String(it))).join("、");
  return quoted(labelOf(node, String(value)));
}

const block = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.join("\t")}\n`).join("");

/** Columns of a list that are typed in; files are chosen in their rows. */
const columnsOf = ({ items }: SchemaNode) =>
  Object.entries(items?.properties ?? {}).filter(
    ([, node]) => node.readOnly !== true && valueKind(node) !== "file",
  );

/** A list as it is copied out of a spreadsheet, its titles above. */
export function copiedList(node: SchemaNode, rows: readonly unknown[]): string {
  const columns = columnsOf(node);
  const titles = columns.map(([key, it]) => it.title ?? key);
  return block([titles, ...rows.map((row) => columns.map(([key, it]) => cell(own(row, key), it)))]);
}

/** The figures of an indicator as they are copied out of its row. */
export const copiedFigures = (years: readonly unknown[]): string =>
  block([years.map((it) => cell(own(it, "value"), {}))]);
