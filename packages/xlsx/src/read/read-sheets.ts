import { OfficeFileError } from "@shifan/ooxml";
import { emptyRecord, type JsonObject, type KindDefinition } from "@shifan/schema";
import { plansOf, yearsOf } from "../plan/plans-of.ts";
import { type InSheet, openWorkbook } from "../workbook/open-workbook.ts";
import { type FoundSheet, findSheets, markOf } from "./find-sheets.ts";
import type { SheetFinding } from "./finding.ts";
import { readLists } from "./read-list.ts";
import { readSeries, type SeenSeries } from "./read-series.ts";
import { Reading, type SheetChange } from "./reading.ts";
import { withChanges } from "./with-changes.ts";

/** What a workbook says. */
export interface SheetReading {
  /** Values that differ from the record that it is read into, a whole series or a whole list each. */
  readonly changes: readonly SheetChange[];
  readonly findings: readonly SheetFinding[];
  /** The record that it was read into, or an empty one of the workbook's years, with the changes put in. */
  readonly record: JsonObject;
  /** JSON Pointers of all series and lists that the workbook holds. */
  readonly read: readonly string[];
}

/** The form that a workbook was made for; undefined for one that says nothing. */
export interface SheetSource {
  readonly kind: string;
  readonly version: string;
  /** Last year of its series. */
  readonly lastYear?: number;
}

const YEAR = /^\D{0,30}((?:19|20)\d\d)年$/;

/** Years that stand in the heads of a workbook. */
const yearsIn = (sheets: readonly InSheet[]): readonly number[] => {
  const years = sheets.flatMap(({ rows }) =>
    rows
      .slice(0, 12)
      .flatMap((row) => row.flatMap((cell) => YEAR.exec(String(cell ?? "").trim())?.[1] ?? [])),
  );
  return [...new Set(years.map(Number))].sort((a, b) => a - b).slice(-3);
};

function sourceIn(sheets: readonly InSheet[]): SheetSource | undefined {
  const [mark] = sheets.flatMap((sheet) => markOf(sheet) ?? []);
  const lastYear = yearsIn(sheets).at(-1);
  return mark === undefined
    ? undefined
    : { kind: mark.kind, version: mark.version, ...(lastYear === undefined ? {} : { lastYear }) };
}

/** Which form a workbook was made for. Throws `OfficeFileError` for a file that isn't opened. */
export const sheetSource = async (bytes: Uint8Array): Promise<SheetSource | undefined> =>
  sourceIn(await openWorkbook(bytes));

/**
 * Reads the series and lists of a workbook that `writeSheets` made, also with rows and columns moved, or of any other
 * with the same heads. Formulas are never computed: what they showed last is taken. `current` is the record that it is
 * read into: what the workbook leaves blank or does not hold (files, parts of other sections) stays.
 * Throws `OfficeFileError` for a file that isn't opened or was made for another form.
 */
export async function readSheets(
  definition: KindDefinition,
  bytes: Uint8Array,
  current?: JsonObject,
): Promise<SheetReading> {
  const sheets = await openWorkbook(bytes);
  const source = sourceIn(sheets);
  if (source !== undefined && source.kind !== definition.kind)
    throw new OfficeFileError(
      "other-form",
      `这是另一种表的工作簿，不是“${definition.title}”的，请选择“${definition.title}”的工作簿`,
    );
  const held = current === undefined ? [] : yearsOf(definition, current);
  const years = held.length === 0 ? yearsIn(sheets) : held;
  const data = current ?? emptyDraft(definition, years.at(-1));
  const reading = new Reading(definition, data);
  const whole = plansOf(definition, data, { years, isWhole: true });
  const plans = current === undefined ? whole : plansOf(definition, data, { years });
  const { found, findings } = findSheets(sheets, definition, { plans, whole });
  reading.say(...findings, ...found.flatMap((it) => it.findings), ...versionNote(source, definition, sheets));
  const seen: SeenSeries = new Map();
  for (const sheet of found) if (sheet.plan.kind === "series") readSeries(sheet, sheet.plan, reading, seen);
  readLists(found, reading);
  const { changes } = reading;
  return {
    changes,
    findings: reading.findings,
    record: withChanges(data, changes),
    read: found.flatMap(pointersOf),
  };
}

/** A draft whose series end with a year; nothing at all where nobody knows the year. */
function emptyDraft(definition: KindDefinition, lastYear: number | undefined): JsonObject {
  if (lastYear === undefined) return {};
  const rule = (definition.schema["x-rules"] ?? []).find((it) => it.rule === "series-years");
  const offset = rule?.rule === "series-years" ? rule.offset : undefined;
  return emptyRecord(definition, { roundYear: lastYear - (offset ?? -1) });
}

const pointersOf = ({ plan }: FoundSheet): readonly string[] =>
  plan.kind === "series"
    ? plan.series.map(({ pointer }) => pointer)
    : [plan.parent?.pointer ?? plan.list.pointer];

function versionNote(
  source: SheetSource | undefined,
  { version }: KindDefinition,
  [first]: readonly InSheet[],
): readonly SheetFinding[] {
  if (source === undefined || source.version === version || first === undefined) return [];
  return [
    {
      sheet: first.name,
      message: `工作簿按第${source.version}版的表制作，现在是第${version}版；同名的内容已读取，请核对`,
    },
  ];
}
