import type { JsonObject, KindDefinition } from "@shifan/schema";
import { type Cell, type CellValue, rangeRef, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { CHOICES } from "../plan/marks.ts";
import { plansOf } from "../plan/plans-of.ts";
import { columnName } from "../workbook/open-workbook.ts";
import { listSheet } from "./list-sheet.ts";
import { type ChoiceRange, type OutSheet, validationOf } from "./out-sheet.ts";
import { seriesSheet } from "./series-sheet.ts";

type RowDef = NonNullable<WriteSheet["rowDefs"]> extends Map<number, infer Row> ? Row : never;

/** Chinese characters are two of a spreadsheet's. */
const CHARACTER = 2.1;
const CELL_WHITE = 1.5;
/** Wider tables lie on their side. */
const UPRIGHT_WIDTH = 84;
/** Without a clock: files of the same record have the same bytes. */
const MODIFIED = new Date("1980-01-01T00:00:00Z");

/** Characters that Excel takes for the start of a formula when a text is typed over or read as CSV. */
const RISKY = /^[=+\-@\t\r]/;

/** A text that begins like a formula is a string cell that stays one, also where its column holds numbers. */
function cellsOf({ cells }: OutSheet): Map<string, Partial<Cell>> {
  const all = new Map<string, Partial<Cell>>();
  for (const [r, row] of cells.entries())
    for (const [c, cell] of row.entries()) {
      if (cell === undefined) continue;
      const isRisky = typeof cell.value === "string" && RISKY.test(cell.value);
      const style = isRisky ? { ...cell.style, numFmt: "@" } : cell.style;
      all.set(`${r},${c}`, isRisky ? { value: cell.value, type: "string", style } : { style });
    }
  return all;
}

const FOOTER = '&C&"宋体"&10第 &P 页　共 &N 页';
const INCH = 25.4;
const margins = {
  top: 20 / INCH,
  bottom: 20 / INCH,
  left: 15 / INCH,
  right: 15 / INCH,
  header: 10 / INCH,
  footer: 10 / INCH,
};

function written(sheet: OutSheet, choiceRange: ChoiceRange): WriteSheet {
  const { headRows, widths } = sheet;
  const isWide = widths.reduce((sum, width) => sum + width, 0) * CHARACTER > UPRIGHT_WIDTH;
  return {
    name: sheet.name,
    rows: sheet.cells.map((row): CellValue[] => row.map((cell) => cell?.value ?? null)),
    cells: cellsOf(sheet),
    columns: [
      { hidden: true, width: 12 },
      ...widths.map((width) => ({ width: width * CHARACTER + CELL_WHITE })),
    ],
    rowDefs: new Map<number, RowDef>([
      [0, { hidden: true }],
      ...[...sheet.heights].map(([row, height]) => [row, { height }] as const),
    ]),
    merges: [...sheet.merges],
    dataValidations: sheet.choices.map((choice) =>
      validationOf(
        choice,
        rangeRef(choice.firstRow, choice.column, choice.lastRow, choice.column),
        choiceRange(choice.labels),
      ),
    ),
    freezePane: { rows: headRows.last + 1, columns: sheet.frozenColumns },
    pageSetup: {
      paperSize: "a4",
      orientation: isWide ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins,
      horizontalCentered: true,
      printTitlesRow: `$${headRows.first + 1}:$${headRows.last + 1}`,
    },
    headerFooter: { oddFooter: FOOTER },
  };
}

/** The hidden sheet that lists are chosen from, a column a list: lists in a validation itself end at 255 characters. */
function choiceSheet(sheets: readonly OutSheet[]): { sheet: WriteSheet | undefined; range: ChoiceRange } {
  const lists = [
    ...new Map(
      sheets.flatMap(({ choices }) => choices.map(({ labels }) => [labels.join("\n"), labels] as const)),
    ).values(),
  ];
  const keys = lists.map((labels) => labels.join("\n"));
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const rows = Array.from({ length: longest }, (_, r) => lists.map((labels) => labels[r] ?? null));
  return {
    sheet: lists.length === 0 ? undefined : { name: CHOICES, rows, veryHidden: true },
    range: (labels) => {
      const column = columnName(keys.indexOf(labels.join("\n")));
      return `${CHOICES}!$${column}$1:$${column}$${labels.length}`;
    },
  };
}

/**
 * The series and lists of a form as a workbook to fill in, with the record's values: a sheet for the series of each
 * section (指标 | 单位 | years | 说明), one for each list; a form that is one list is printed as it is. Choices are
 * lists to choose from; hidden marks let `readSheets` recognise what was moved. The same record gives the same bytes.
 */
export async function writeSheets(definition: KindDefinition, record: JsonObject): Promise<Uint8Array> {
  const sheets = plansOf(definition, record).map((plan) =>
    plan.kind === "series" ? seriesSheet(plan, definition, record) : listSheet(plan, definition, record),
  );
  const choices = choiceSheet(sheets);
  const bodies = sheets.map((sheet) => written(sheet, choices.range));
  return writeXlsx({
    sheets: choices.sheet === undefined ? bodies : [...bodies, choices.sheet],
    properties: { title: definition.title, modified: MODIFIED, created: MODIFIED },
    defaultFont: { name: "宋体", size: 11 },
  });
}

/** Whether a form has anything that belongs in a workbook. */
export const hasSheets = (definition: KindDefinition, record: JsonObject): boolean =>
  plansOf(definition, record).length > 0;
