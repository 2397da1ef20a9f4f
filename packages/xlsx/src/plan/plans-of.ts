import {
  activeAt,
  emptyAt,
  type Field,
  isObject,
  type JsonObject,
  type KindDefinition,
  type SchemaNode,
  type Section,
  sectionsOf,
  shownValue,
  valueAt,
  valueKind,
} from "@shifan/schema";
import { columnsOf } from "./columns-of.ts";
import { SERIES } from "./marks.ts";
import { itemsOf, type ListPlan, type Place, type SeriesPlan, type SheetPlan } from "./sheet-plan.ts";

/** Fields that the record's conditions leave in; all of them where there is no record. */
function activeFields(node: SchemaNode, value: unknown, pointer: string): readonly Place[] {
  const absent = value === EVERYTHING ? NONE : activeAt(node, value).absent;
  return Object.entries(node.properties ?? {}).flatMap(([key, it]) =>
    absent.has(key) ? [] : [{ pointer: `${pointer}/${key}`, node: it }],
  );
}

/** Stands for a record that leaves nothing out. */
const EVERYTHING = Symbol("everything");
const NONE: ReadonlySet<string> = new Set();

const below = (draft: Draft, pointer: string): unknown =>
  draft.isWhole ? EVERYTHING : valueAt(draft.data, pointer);

/** Every series and list of a field and of the groups in it. */
function tablesIn(place: Place, draft: Draft): readonly Place[] {
  const kind = valueKind(place.node);
  if (kind === "series" || kind === "table") return [place];
  if (kind !== "group") return [];
  const fields = activeFields(place.node, below(draft, place.pointer), place.pointer);
  return fields.flatMap((field) => tablesIn(field, draft));
}

const ROUND_YEAR_RULE = "series-years";

/** The years of all series: those that the record has, else those that its year of filling in asks for. */
export function yearsOf({ schema, ...definition }: KindDefinition, data: JsonObject): readonly number[] {
  const rule = (schema["x-rules"] ?? []).find((it) => it.rule === ROUND_YEAR_RULE);
  const path = rule?.rule === ROUND_YEAR_RULE ? rule.year : undefined;
  const roundYear = path === undefined ? undefined : valueAt(data, `/${path.replaceAll(".", "/")}`);
  const first = activeFields(schema, EVERYTHING, "").flatMap((field) => seriesIn(field))[0];
  if (first === undefined) return [];
  const whole = { ...definition, schema };
  const fresh = typeof roundYear === "number" ? emptyAt(whole, first.pointer, { roundYear }) : undefined;
  return itemsOf(fresh ?? valueAt(data, first.pointer)).flatMap((item) =>
    isObject(item) && typeof item.year === "number" ? [item.year] : [],
  );
}

/** Every series below a place, also those in items of lists. */
function seriesIn({ pointer, node }: Place): readonly Place[] {
  const kind = valueKind(node);
  if (kind === "series") return [{ pointer, node }];
  const inside = kind === "table" ? node.items : node;
  const at = kind === "table" ? `${pointer}/0` : pointer;
  return Object.entries(inside?.properties ?? {}).flatMap(([key, it]) =>
    seriesIn({ pointer: `${at}/${key}`, node: it }),
  );
}

/** Names of sheets have 31 characters at most and none of `[]:*?/\`. */
const LONGEST_NAME = 31;

function sheetName(title: string, taken: Set<string>): string {
  const plain = title.replace(/[[\]:*?/\\']/g, " ").trim();
  for (let n = 1; ; n += 1) {
    const ending = n === 1 ? "" : `（${n}）`;
    const name = `${plain.slice(0, LONGEST_NAME - ending.length)}${ending}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

interface Draft {
  readonly definition: KindDefinition;
  readonly data: JsonObject;
  readonly years: readonly number[];
  readonly taken: Set<string>;
  /** Whether parts that the record's conditions leave out are in too. */
  readonly isWhole: boolean;
}

function listPlans(list: Place, draft: Draft, parent?: Place): readonly ListPlan[] {
  const { title = "" } = list.node;
  const nested = Object.entries(list.node.items?.properties ?? {}).filter(
    ([, it]) => valueKind(it) === "table",
  );
  const own: ListPlan = {
    kind: "list",
    id: list.pointer,
    name: sheetName(title, draft.taken),
    title,
    note: list.node.description ?? "",
    list,
    columns: columnsOf(list, draft),
    years: draft.years,
    ...(parent === undefined ? {} : { parent }),
  };
  const inner = nested.flatMap(([key, node]) =>
    listPlans({ pointer: `${list.pointer}/0/${key}`, node }, draft, list),
  );
  return [own, ...inner];
}

function sectionPlans(section: Section, draft: Draft): readonly SheetPlan[] {
  const places = activeSection(section, draft).flatMap((field) => tablesIn(field, draft));
  const series = places.filter(({ node }) => valueKind(node) === "series");
  const plan: SeriesPlan = {
    kind: "series",
    id: `${SERIES}${section.key}`,
    name: series.length === 0 ? "" : sheetName(section.title, draft.taken),
    title: section.title,
    note: section.note ?? "",
    years: draft.years,
    series,
  };
  const lists = places.filter(({ node }) => valueKind(node) === "table");
  return [...(series.length === 0 ? [] : [plan]), ...lists.flatMap((list) => listPlans(list, draft))];
}

function activeSection({ keys, fields }: Section, { definition, data, isWhole }: Draft): readonly Field[] {
  if (isWhole) return fields;
  const top = activeAt(definition.schema, data).absent;
  return fields.filter(({ key, pointer }) => {
    const [owner = ""] = keys;
    if (pointer === `/${key}`) return !top.has(key);
    const group = definition.schema.properties?.[owner];
    return !top.has(owner) && (group === undefined || !activeAt(group, data[owner]).absent.has(key));
  });
}

/** A field of a paper in one line: `推荐单位：济南市`. */
function lineOf({ pointer, node }: Place, data: JsonObject): string {
  const value = valueAt(data, pointer);
  if (valueKind(node) !== "group")
    return `${node.title ?? ""}：${shownValue(value, node)}${node["x-unit"] ?? ""}`;
  return activeFields(node, value, pointer)
    .map((field) => lineOf(field, data))
    .join("　");
}

/** A form that is one list with what is said of it: the list is printed as it is, with the rest around it. */
function paperPlan(lists: readonly ListPlan[], { definition, data }: Draft): ListPlan | undefined {
  const [only] = lists;
  if (lists.length !== 1 || only === undefined || only.list.pointer.lastIndexOf("/") !== 0) return undefined;
  const fields = activeFields(definition.schema, data, "");
  const at = fields.findIndex(({ pointer }) => pointer === only.list.pointer);
  const isLine = ({ node }: Place): boolean => !["prose", "file", "files", "table"].includes(valueKind(node));
  const lines = (places: readonly Place[]) => places.filter(isLine).map((place) => lineOf(place, data));
  if (at < 0 || !fields.every((field, i) => i === at || isLine(field))) return undefined;
  const paper = { above: lines(fields.slice(0, at)), below: lines(fields.slice(at + 1)) };
  return { ...only, name: definition.title, title: definition.title, note: "", paper };
}

/** How the sheets of a form are planned, where the record doesn't say. */
export interface PlanOptions {
  readonly years?: readonly number[];
  readonly isWhole?: boolean;
}

/** The sheets of a form: one for the series of each section, one for each list. Parts that don't apply have none. */
export function plansOf(
  definition: KindDefinition,
  data: JsonObject,
  { years = yearsOf(definition, data), isWhole = false }: PlanOptions = {},
): readonly SheetPlan[] {
  const draft: Draft = { definition, data, years, taken: new Set(), isWhole };
  const plans = sectionsOf(definition).flatMap((section) => sectionPlans(section, draft));
  const lists = plans.filter((plan) => plan.kind === "list");
  const paper = lists.length === plans.length ? paperPlan(lists, draft) : undefined;
  return paper === undefined ? plans : [paper];
}
