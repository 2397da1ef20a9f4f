import { type KindDefinition, nearest, type SchemaNode } from "@shifan/schema";
import { type CellValue, columnName, isEmptyCell } from "../workbook/open-workbook.ts";

/** A column: where its values go in the record, and what they must be. */
export interface Column {
  readonly keys: readonly string[];
  readonly node: SchemaNode;
}

/** The columns that row 1 names, and what is wrong with them: unknown names, fields that are written in two columns. */
export interface Head {
  readonly columns: readonly (Column | undefined)[];
  readonly faults: readonly string[];
}

export function readHead(head: readonly CellValue[], kind: KindDefinition): Head {
  const paths = fieldPaths(kind.schema, []);
  const columns = head.map((cell) => (isEmptyCell(cell) ? undefined : paths.get(nameOf(cell, paths))));
  const unknown = head.flatMap((cell, i) =>
    isEmptyCell(cell) || columns[i] !== undefined ? [] : [unknownName(nameOf(cell, paths), i, paths)],
  );
  return { columns, faults: [...unknown, ...overlaps(columns)] };
}

type Paths = ReadonlyMap<string, Column>;

/** A head's name as the fields are listed; keys may be joined by `/` too. */
function nameOf(cell: CellValue, paths: Paths): string {
  const name = String(cell).trim().replace(/^\//, "");
  return paths.has(name) ? name : name.replaceAll("/", ".");
}

function unknownName(name: string, index: number, paths: Paths): string {
  const near = nearest(name, [...paths.keys()]);
  return `${columnName(index)} 列的字段名“${name}”不认识${near === undefined ? "，请改正" : `，是不是“${near}”？`}`;
}

/** Columns that write the same field, or one that writes a group and one that writes a part of it. */
function overlaps(columns: readonly (Column | undefined)[]): readonly string[] {
  const seen: { name: string; path: string }[] = [];
  return columns.flatMap((column, i) => {
    if (column === undefined) return [];
    const path = column.keys.join(".");
    const other = seen.find(
      (it) => `${it.path}.`.startsWith(`${path}.`) || `${path}.`.startsWith(`${it.path}.`),
    );
    seen.push({ name: columnName(i), path });
    if (other === undefined) return [];
    const fields = other.path === path ? `都是“${path}”` : `分别是“${other.path}”和“${path}”，内容重叠`;
    return [`${other.name} 列和 ${columnName(i)} 列${fields}，请只保留一列`];
  });
}

/** Every field by its dotted keys and by its Chinese names joined by `/`. */
function fieldPaths(node: SchemaNode, above: readonly { key: string; title: string }[]): Paths {
  const paths = new Map<string, Column>();
  for (const [key, child] of Object.entries(node.properties ?? {})) {
    const path = [...above, { key, title: child.title ?? key }];
    const column = { keys: path.map((step) => step.key), node: child };
    paths.set(column.keys.join("."), column);
    paths.set(path.map((step) => step.title).join("/"), column);
    for (const [name, inner] of fieldPaths(child, path)) paths.set(name, inner);
  }
  return paths;
}
