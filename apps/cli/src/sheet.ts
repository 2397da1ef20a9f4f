import { type KindDefinition, nearest, type SchemaNode, typesOf } from "@shifan/schema";
import { readXlsx } from "hucre/xlsx";
import { InputError } from "./errors.ts";
import type { NumberedRecord } from "./records.ts";

/** A cell's value as the spreadsheet library gives it. */
type CellValue = unknown;

/** A column: where its values go in the record, and what they must be. */
interface Column {
  readonly keys: readonly string[];
  readonly node: SchemaNode;
}

/**
 * Records of the first sheet of an XLSX file. Row 1 names the fields: by their keys (`target.zoneTitle`)
 * or by their Chinese names joined by `/`. Each further row is a record; an empty cell is an absent field;
 * a list of texts is separated by 、 or ；; other lists and groups are written as JSON.
 */
export async function readSheet(
  bytes: Uint8Array,
  kind: KindDefinition,
  file: string,
): Promise<readonly NumberedRecord[]> {
  const rows = await firstSheet(bytes, file);
  const [head, ...body] = rows;
  if (head === undefined || body.length === 0)
    throw new InputError([`${file}：第一行应为字段名，其下每行一条记录`]);
  const columns = readHead(head, kind, file);
  return body.flatMap((row, i): NumberedRecord[] =>
    row.every(isEmpty) ? [] : [recordOf(row, columns, i + 2)],
  );
}

async function firstSheet(bytes: Uint8Array, file: string): Promise<readonly (readonly CellValue[])[]> {
  try {
    const workbook = await readXlsx(bytes);
    return workbook.sheets[0]?.rows ?? [];
  } catch {
    throw new InputError([`${file}：不是有效的 XLSX 工作簿（旧版 .xls 请另存为 .xlsx），请检查后重试`]);
  }
}

const isEmpty = (value: CellValue): boolean => value === null || value === undefined || value === "";

function readHead(
  head: readonly CellValue[],
  kind: KindDefinition,
  file: string,
): readonly (Column | undefined)[] {
  const paths = fieldPaths(kind.schema, []);
  const names = [...paths.keys()];
  const faults: string[] = [];
  const columns = head.map((cell, i): Column | undefined => {
    if (isEmpty(cell)) return undefined;
    const name = String(cell).trim().replace(/^\//, "");
    const column = paths.get(name) ?? paths.get(name.replaceAll("/", "."));
    if (column === undefined) {
      const near = nearest(name, names);
      faults.push(
        `${file}:1 第 ${i + 1} 列的字段名“${name}”不认识${near === undefined ? "" : `，是不是“${near}”？`}`,
      );
    }
    return column;
  });
  if (faults.length > 0) throw new InputError(faults);
  return columns;
}

/** Every field by its dotted keys and by its Chinese names joined by `/`. */
function fieldPaths(
  node: SchemaNode,
  above: readonly { key: string; title: string }[],
): ReadonlyMap<string, Column> {
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

function recordOf(
  row: readonly CellValue[],
  columns: readonly (Column | undefined)[],
  line: number,
): NumberedRecord {
  const data: Record<string, unknown> = {};
  columns.forEach((column, i) => {
    const cell = row[i];
    if (column === undefined || isEmpty(cell)) return;
    put(data, column.keys, cellValue(cell, column.node));
  });
  return { line, data };
}

function put(record: Record<string, unknown>, keys: readonly string[], value: unknown): void {
  const [key = "", ...rest] = keys;
  if (rest.length === 0) {
    record[key] = value;
    return;
  }
  const inner = record[key];
  const group = inner !== null && typeof inner === "object" ? (inner as Record<string, unknown>) : {};
  record[key] = group;
  put(group, rest, value);
}

const JSON_START = /^\s*[[{]/;

/** A cell as the field wants it; what does not fit stays as it is, and validation says what is wrong. */
function cellValue(cell: CellValue, node: SchemaNode): unknown {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  const [type] = typesOf(node);
  const text = String(cell).trim();
  if (type === "string") return labelled(text, node);
  if (type === "number" || type === "integer") return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  if (type === "boolean") return text === "是" ? true : text === "否" ? false : cell;
  if (JSON_START.test(text)) return jsonOr(text);
  return type === "array" ? text.split(/[、；;\n]/).map((part) => part.trim()) : text;
}

/** An enum may be written by its Chinese name. */
function labelled(text: string, node: SchemaNode): string {
  const labels = Object.entries(node["x-enum-labels"] ?? {});
  return labels.find(([, label]) => label === text)?.[0] ?? text;
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
