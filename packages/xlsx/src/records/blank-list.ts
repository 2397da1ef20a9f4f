import {
  isObject,
  type Json,
  type JsonObject,
  type KindDefinition,
  labelOf,
  valueKind,
} from "@shifan/schema";
import { type CellValue, rangeRef, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { styles } from "../write/styles.ts";
import { LIST_MARKS } from "./cell-value.ts";
import { fieldsOf, type ListField } from "./fields-of.ts";
import { columnsIn, lineHead, linesOf } from "./rows-in-cell.ts";

/** The sheet that says how a list is filled in; it holds no records. */
export const GUIDE = "填写说明";
const LIST = "清单";

/** Without a clock: the same kind gives the same bytes. */
const MODIFIED = new Date("1980-01-01T00:00:00Z");
const CHARACTER = 2.1;
const WIDTH = { least: 8, most: 24 } as const;
/** So many rows are laid out: cells of text, so that a spreadsheet makes nothing else of what is typed, and choices. */
const ROWS = 200;
const AS_TYPED = { numFmt: "@" } as const;
/** Excel holds no longer list of choices in a cell's own rule. */
const LONGEST_RULE = 200;

/** A field's choices by the names that people know them by. */
const choicesOf = ({ node }: ListField): readonly string[] =>
  valueKind(node) === "yesNo" ? ["是", "否"] : (node.enum ?? []).map((it) => labelOf(node, String(it)));

const AS_JSON = "几项内容放在一格，照样例写成方括号、花括号的样子（JSON）";

/** Items of plain columns are written a line each. */
function howToList({ node }: ListField): string {
  const columns = columnsIn(node);
  if (columns === undefined) return AS_JSON;
  const more = columns.length === 1 ? "" : `，各栏用“|”隔开，依次是：${lineHead(columns)}`;
  return `一项一行（格内换行按 Alt+Enter）${more}`;
}

function howTo(field: ListField): string {
  switch (valueKind(field.node)) {
    case "choice":
    case "yesNo":
      return `选填其一：${choicesOf(field).join("、")}`;
    case "date":
      return "日期，如：2026-05-08、2026年5月8日";
    case "number":
      return `数字${field.node["x-unit"] === undefined ? "" : `，单位是${field.node["x-unit"]}`}`;
    case "list":
    case "choices":
      return "多项用“；”隔开；其中一项自己有“、”“；”的，照样例写成方括号的样子";
    case "table":
      return howToList(field);
    case "group":
      return AS_JSON;
    default:
      return field.node.description ?? "文字";
  }
}

/** What a cell holds of a value, as `readRecords` reads it. */
function cellText(value: Json | undefined, field: ListField): CellValue {
  if (value === undefined || value === null) return null;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? "是" : "否";
  if (typeof value === "string") return labelOf(field.node, value);
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const columns = columnsIn(field.node);
  const lines = columns === undefined || items.length === 0 ? undefined : linesOf(items, columns);
  if (lines !== undefined) return lines;
  const isPlain = items.length > 0 && items.every((it) => typeof it === "string" && !LIST_MARKS.test(it));
  return isPlain ? items.join("；") : JSON.stringify(value);
}

const valueAtKeys = (record: JsonObject, keys: readonly string[]): Json | undefined =>
  keys.reduce<Json | undefined>(
    (at, key) => (isObject(at) ? (at[key] as Json | undefined) : undefined),
    record,
  );

const widthOf = (name: string): number =>
  Math.min(WIDTH.most, Math.max(WIDTH.least, name.length)) * CHARACTER;

function listSheet(fields: readonly ListField[]): WriteSheet {
  const rules = fields.flatMap((field, column) => {
    const choices = choicesOf(field).join(",");
    return choices === "" || choices.length > LONGEST_RULE ? [] : [{ column, choices }];
  });
  return {
    name: LIST,
    rows: [fields.map(({ name }) => name), ...Array.from({ length: ROWS }, () => fields.map(() => null))],
    cells: new Map(
      Array.from({ length: ROWS + 1 }, (_, r) =>
        fields.map((__, c) => [`${r},${c}`, { style: r === 0 ? styles.head : AS_TYPED }] as const),
      ).flat(),
    ),
    columns: fields.map(({ name }) => ({ width: widthOf(name) })),
    freezePane: { rows: 1, columns: 0 },
    dataValidations: rules.map(({ column, choices }) => ({
      type: "list",
      range: rangeRef(1, column, ROWS, column),
      formula1: `"${choices}"`,
      allowBlank: true,
    })),
  };
}

const GUIDE_HEADS = ["字段名", "是否必填", "怎样填", "样例"];
const GUIDE_WIDTHS = [24, 8, 40, 60];

function guideSheet(fields: readonly ListField[], sample: JsonObject): WriteSheet {
  const rows = fields.map((field): CellValue[] => [
    field.name,
    field.isRequired ? "必填" : "选填",
    howTo(field),
    cellText(valueAtKeys(sample, field.keys), field),
  ]);
  const styled = (row: number, style: object) =>
    GUIDE_HEADS.map((_, i) => [`${row},${i}`, { style }] as const);
  return {
    name: GUIDE,
    rows: [GUIDE_HEADS, ...rows],
    cells: new Map([...styled(0, styles.head), ...rows.flatMap((_, i) => styled(i + 1, styles.text))]),
    columns: GUIDE_WIDTHS.map((width) => ({ width: width * CHARACTER })),
    freezePane: { rows: 1, columns: 0 },
  };
}

/**
 * A workbook for records of a kind, still without any: the first sheet has the fields' names in its head, the second says
 * of each how it is filled in, with the sample's value. `readRecords` reads it back.
 */
export function writeBlankList(kind: KindDefinition, sample: JsonObject): Promise<Uint8Array> {
  const fields = fieldsOf(kind.schema);
  return writeXlsx({
    sheets: [listSheet(fields), guideSheet(fields, sample)],
    properties: { title: `${kind.title}清单`, modified: MODIFIED, created: MODIFIED },
    defaultFont: { name: "宋体", size: 11 },
  });
}
