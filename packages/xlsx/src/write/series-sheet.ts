import { formulaText, isObject, type JsonObject, type KindDefinition, valueAt } from "@shifan/schema";
import { KEYS, ROW_MARKS, sheetMark } from "../plan/marks.ts";
import { notesText } from "../plan/notes.ts";
import { figureNode, itemsOf, type Place, type SeriesPlan } from "../plan/sheet-plan.ts";
import { cellOf, markCell, type OutCell, textCell } from "./cell-of.ts";
import type { OutSheet } from "./out-sheet.ts";
import { paragraphHeight, rowHeight } from "./row-heights.ts";
import { shaded, styles } from "./styles.ts";

const TITLE_WIDTH = 20;
const UNIT_WIDTH = 7;
const YEAR_WIDTH = 8;
const NOTE_WIDTH = 21;
const HEAD_ROW = 3;
const HEAD_HEIGHT = 22;
/** Points of the row of the title. */
export const TITLE_HEIGHT = 32;

const figureIn = (series: unknown, year: number) => {
  const item = itemsOf(series).find((it) => isObject(it) && it.year === year);
  return isObject(item) ? item.value : undefined;
};

function rowOf({ pointer, node }: Place, plan: SeriesPlan, data: JsonObject): readonly OutCell[] {
  const value = valueAt(data, pointer);
  const isShown = node.readOnly === true;
  const look = { node: figureNode(node), isShown };
  const note = textCell(notesText(value));
  return [
    markCell(pointer),
    textCell(node.title ?? "", styles.label),
    textCell(node["x-unit"] ?? "", styles.centered),
    ...plan.years.map((year) => cellOf(figureIn(value, year), look)),
    isShown ? { ...note, style: shaded(note.style) } : note,
  ];
}

/** How to fill the sheet in, and how the figures in grey come about. */
function notesOf(plan: SeriesPlan, definition: KindDefinition): readonly string[] {
  const computed = plan.series.flatMap(({ pointer, node }) => {
    const text = node["x-calc"] === undefined ? undefined : formulaText(definition, pointer);
    return text === undefined ? [] : [`${node.title ?? ""}＝${text}`];
  });
  return [
    ...(plan.note === "" ? [] : [plan.note]),
    "没有数据的年度空着，在“说明”中写明年度和原因，如：2024年：没有这项统计",
    ...(computed.length === 0 ? [] : [`灰底的由系统计算，不用填：${computed.join("；")}`]),
  ];
}

/** Figures of three years as a sheet: 指标 | 单位 | a column a year | 说明. */
export function seriesSheet(plan: SeriesPlan, definition: KindDefinition, data: JsonObject): OutSheet {
  const marks = [
    sheetMark(definition, plan.id),
    KEYS.title,
    KEYS.unit,
    ...plan.years.map((year) => `${year}`),
    KEYS.note,
  ];
  const heads = ["指标", "单位", ...plan.years.map((year) => `${year}年`), "说明"];
  const note = notesOf(plan, definition);
  const width = heads.length;
  const widths = [TITLE_WIDTH, UNIT_WIDTH, ...plan.years.map(() => YEAR_WIDTH), NOTE_WIDTH];
  const rows = plan.series.map((series) => rowOf(series, plan, data));
  return {
    name: plan.name,
    title: plan.title,
    cells: [
      marks.map(markCell),
      [markCell(ROW_MARKS.title), textCell(plan.title, styles.title)],
      [markCell(ROW_MARKS.text), textCell(note.join("\n"), styles.note)],
      [markCell(ROW_MARKS.head), ...heads.map((head) => textCell(head, styles.head))],
      ...rows,
    ],
    widths,
    heights: new Map([
      [1, TITLE_HEIGHT],
      [2, paragraphHeight(note.join("\n"), widths)],
      [HEAD_ROW, HEAD_HEIGHT],
      ...rows.map((row, i) => [HEAD_ROW + 1 + i, rowHeight(row, widths)] as const),
    ]),
    merges: [1, 2].map((row) => ({ startRow: row, endRow: row, startCol: 1, endCol: width })),
    choices: [],
    headRows: { first: HEAD_ROW, last: HEAD_ROW },
    frozenColumns: 2,
  };
}
