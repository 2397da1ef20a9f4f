import { isObject, labelOf, parseValue, type SchemaNode, valueKind } from "@shifan/schema";

/** A column of a list that stands in one cell. */
interface CellColumn {
  readonly key: string;
  readonly title: string;
  readonly node: SchemaNode;
}

const PLAIN: ReadonlySet<string> = new Set(["text", "prose", "number", "date", "choice", "yesNo"]);
const BETWEEN = /[|｜]/;
const MARK = "|";

/** The columns of a list whose items can be written a line each; undefined where an item holds lists or groups itself. */
export function columnsIn({ items }: SchemaNode): readonly CellColumn[] | undefined {
  const columns = Object.entries(items?.properties ?? {}).map(
    ([key, node]): CellColumn => ({ key, title: node.title ?? key, node }),
  );
  const isPlain = columns.length > 0 && columns.every(({ node }) => PLAIN.has(valueKind(node)));
  return isPlain ? columns : undefined;
}

/** How such a list is written: the names of its columns. */
export const lineHead = (columns: readonly CellColumn[]): string =>
  columns.map(({ title }) => title).join(MARK);

const shown = (value: unknown, node: SchemaNode): string => {
  if (value === undefined || value === null) return "";
  if (typeof value === "boolean") return value ? "是" : "否";
  return typeof value === "string" ? labelOf(node, value) : String(value);
};

/** Items as lines; undefined where a value holds the marks that part them. */
export function linesOf(items: readonly unknown[], columns: readonly CellColumn[]): string | undefined {
  const rows = items.map((item) =>
    columns.map(({ key, node }) => shown(isObject(item) ? item[key] : undefined, node)),
  );
  if (rows.some((row) => row.some((text) => /[|｜\n]/.test(text)))) return undefined;
  return rows.map((row) => row.join(MARK).replace(/\|+$/, "")).join("\n");
}

/** The items that lines give; a line of too many columns is said. What does not fit stays for validation to name. */
export function itemsOfLines(
  text: string,
  columns: readonly CellColumn[],
): { readonly value: readonly unknown[] } | { readonly fault: string } {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const rows = lines.map((line) => line.split(BETWEEN).map((part) => part.trim()));
  const long = rows.findIndex((row) => row.length > columns.length);
  if (long >= 0)
    return {
      fault: `第${long + 1}项有${rows[long]?.length}栏，应为${columns.length}栏：${lineHead(columns)}`,
    };
  return {
    value: rows.map((row) =>
      Object.fromEntries(
        columns.flatMap(({ key, node }, i) => {
          const value = parseValue(row[i] ?? "", node);
          return value === undefined ? [] : [[key, value] as const];
        }),
      ),
    ),
  };
}
