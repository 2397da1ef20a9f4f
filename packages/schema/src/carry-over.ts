import { emptyRecord } from "./empty-record.ts";
import { isObject, type Json, type JsonObject, own } from "./json.ts";
import type { KindDefinition } from "./kind.ts";
import type { SchemaNode } from "./schema-node.ts";
import { valueKind } from "./value-kind.ts";

/** Parts that forms share under the same keys: land and the indicators S3–S9. */
const SHARED: readonly string[] = [
  "area",
  "economy",
  "leadingIndustries",
  "chain",
  "innovation",
  "digital",
  "brand",
  "green",
];

/** Where else a field of one form becomes a field of another; both dotted, the target on the top level. */
interface Moves {
  readonly fields: Readonly<Record<string, string>>;
  /** A table that becomes another: columns by their new keys. */
  readonly rows: {
    readonly from: string;
    readonly to: string;
    readonly columns: Readonly<Record<string, string>>;
    /** Columns from the row of another table that has the same values: old keys by those of that table. */
    readonly joined?: {
      readonly from: string;
      readonly on: Readonly<Record<string, string>>;
      readonly columns: Readonly<Record<string, string>>;
    };
  };
}

const MOVES: Readonly<Record<string, Moves>> = {
  "application>annual-report": {
    fields: {
      zoneTitle: "cover.zoneTitle",
      applicantName: "cover.applicantName",
      category: "cover.category",
      areaType: "applicant.areaType",
    },
    rows: {
      from: "narrative.goals",
      to: "indicators",
      columns: { name: "indicator", unit: "unit", lastYear: "base", target: "y1" },
    },
  },
  "annual-report>annual-report": {
    fields: {
      designationId: "designationId",
      zoneTitle: "zoneTitle",
      applicantName: "applicantName",
      category: "category",
      areaType: "areaType",
    },
    rows: {
      from: "plan.goals",
      to: "indicators",
      columns: { name: "indicator", unit: "unit", target: "target" },
      joined: {
        from: "indicators",
        on: { indicator: "name", unit: "unit" },
        columns: { lastYear: "actual" },
      },
    },
  },
};

const readAt = (data: unknown, path: string): unknown => path.split(".").reduce(own, data);

/** What is said of one year alone: it is written anew. */
const OF_THE_YEAR: readonly string[] = ["date", "dateTime", "file", "files", "prose"];
/** What is said of one year without being a series: last year's would be taken, and vouched for, as this year's. */
const SAID_OF_THE_YEAR: readonly string[] = [
  "energyTarget",
  "threeWastes",
  "mandatoryAuditRate",
  "chainMasters",
];

type Years = readonly number[];

/** The years of a new series, with what the old one holds of them. */
const carriedSeries = (old: unknown, years: Years): Json =>
  years.map((year) => {
    const known: unknown = Array.isArray(old) ? old.find((it) => own(it, "year") === year) : undefined;
    return known === undefined ? { year, value: null } : (known as Json);
  });

/** Fields of a group that are carried over, those of a new one (`empty`) where nothing is. */
function carriedGroup(node: SchemaNode, old: unknown, empty: JsonObject, years: Years): JsonObject {
  const fields = Object.entries(node.properties ?? {}).flatMap(([key, it]) => {
    const known = SAID_OF_THE_YEAR.includes(key) ? undefined : carried(it, own(old, key), years);
    const value = known ?? empty[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(fields);
}

/** A row keeps all that it says, with the new years in its series. */
const carriedRow = (node: SchemaNode, old: unknown, years: Years): Json =>
  Object.fromEntries(
    Object.entries(isObject(old) ? old : {}).map(([key, value]) => {
      const field = node.properties?.[key];
      const isSeries = field !== undefined && valueKind(field) === "series";
      return [key, isSeries ? carriedSeries(value, years) : (value as Json)] as const;
    }),
  );

/** What the old value becomes in a new record; undefined when it is written anew. */
function carried(node: SchemaNode, old: unknown, years: Years): Json | undefined {
  const kind = valueKind(node);
  if (old === undefined || node.readOnly === true || OF_THE_YEAR.includes(kind)) return undefined;
  if (kind === "series") return carriedSeries(old, years);
  if (kind === "group") return carriedGroup(node, old, {}, years);
  const { items } = node;
  if (kind !== "table" || !Array.isArray(old) || items === undefined) return old as Json;
  return old.map((row) => carriedRow(items, row, years));
}

/** The years of the new record's series; all have the same. */
const yearsIn = (empty: JsonObject): Years => {
  const series = own(empty.area, "builtIndustrialLand");
  return (Array.isArray(series) ? series : []).flatMap((it) => {
    const year = own(it, "year");
    return typeof year === "number" ? [year] : [];
  });
};

/** The shared parts of the old record as the new one opens with them. */
function carriedParts(record: unknown, to: KindDefinition, empty: JsonObject): JsonObject {
  const years = yearsIn(empty);
  const parts = SHARED.flatMap((key) => {
    const node = to.schema.properties?.[key];
    const old = own(record, key);
    if (node === undefined || old === undefined) return [];
    const blank = empty[key];
    const value = isObject(blank)
      ? carriedGroup(node, old, blank as JsonObject, years)
      : carried(node, old, years);
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(parts);
}

/** Columns of a row by their new keys, as far as it has them. */
const movedColumns = (row: unknown, columns: Readonly<Record<string, string>>): JsonObject =>
  Object.fromEntries(
    Object.entries(columns).flatMap(([key, from]) => {
      const value = own(row, from);
      return value === undefined ? [] : [[key, value as Json] as const];
    }),
  );

const rowsAt = (record: unknown, path: string): readonly unknown[] => {
  const rows = readAt(record, path);
  return Array.isArray(rows) ? rows : [];
};

function movedRows({ rows: { from, columns, joined } }: Moves, record: unknown): readonly JsonObject[] {
  return rowsAt(record, from).map((row) => {
    if (joined === undefined) return movedColumns(row, columns);
    const on = Object.entries(joined.on);
    const other = rowsAt(record, joined.from).find((it) =>
      on.every(([key, same]) => own(row, key) === own(it, same)),
    );
    return { ...movedColumns(row, columns), ...movedColumns(other, joined.columns) };
  });
}

/**
 * The draft that a form opens with when an earlier one is known: an annual report after the application or after last
 * year's report. Nothing is asked twice: figures of the years that are known, lists and facts are carried over under
 * the same keys, and the goals set then are the targets now; dates, files and narratives are written anew.
 * Undefined where nothing is known to go from the one kind to the other.
 */
export function carryOver(
  from: Pick<KindDefinition, "kind">,
  record: unknown,
  to: KindDefinition,
  options: { readonly roundYear: number },
): JsonObject | undefined {
  const moves = MOVES[`${from.kind}>${to.kind}`];
  if (moves === undefined) return undefined;
  const empty = emptyRecord(to, options);
  const moved = Object.entries(moves.fields).flatMap(([key, path]) => {
    const value = readAt(record, path);
    return value === undefined ? [] : [[key, value as Json] as const];
  });
  return {
    ...empty,
    ...carriedParts(record, to, empty),
    ...Object.fromEntries(moved),
    [moves.rows.to]: movedRows(moves, record),
  };
}
