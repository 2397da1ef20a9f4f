import { type Block, type Book, type Heading, type Part, paragraph } from "@shifan/document";
import {
  activeAt,
  type JsonObject,
  type KindDefinition,
  type Section,
  sectionsOf,
  valueAt,
  withComputed,
  withFixedRows,
} from "@shifan/schema";
import { withCharts } from "./charts.ts";
import { commitmentOf } from "./commitment.ts";
import { coverOf, titleOfBook } from "./cover.ts";
import { absentKeys, type Form, type Place } from "./form.ts";
import { instructionsOf } from "./instructions.ts";
import { opinionLines } from "./opinion.ts";
import { type Drafted, draftFields } from "./pieces.ts";

/** How a book is drafted. */
export interface FormOptions {
  /** A paper to fill in: empty rows, boxes to write in, everything that can be chosen. Values that are there are shown. */
  readonly blank?: boolean;
  /** The year that the form is filled in for; the record's own where it has one. */
  readonly roundYear?: number;
  /** Says on the cover that the book is not finished yet, and why. */
  readonly draftNote?: string;
}

/** The fields of a section that conditions leave in place: they stand in the record, or in the group that the section shows. */
function placesOf({ keys, fields }: Section, form: Form): readonly Place[] {
  const { schema } = form.definition;
  const [key] = keys;
  const isTop = key === undefined || fields.some(({ pointer }) => pointer === `/${key}`);
  const node = (isTop ? schema : schema.properties?.[key]) ?? {};
  const value = isTop ? form.data : form.data[key];
  const absent = absentKeys(node, value, form);
  const { required } = activeAt(node, value);
  return fields
    .filter((field) => !absent.has(field.key))
    .map((field) => ({
      ...field,
      value: valueAt(form.data, field.pointer),
      isRequired: required.has(field.key),
    }));
}

/** A section that is left out whole says so under its number: what it asks hangs on a choice, which nobody has made … */
const UNDECIDED = paragraph("（本部分填写什么，由前面的选项决定；选项还没有选定。）");
/** … or which leaves nothing to ask. */
const NOT_ASKED = paragraph("（按前面所选的情形，本部分不填写。）");

/** Whether a choice that was made, rather than one that is open, leaves out fields of a section. */
function isLeftOut({ fields }: Section, { definition, data }: Form): boolean {
  const made = definition.schema.conditions?.map(({ else: _, ...it }) => it) ?? [];
  const { absent } = activeAt({ conditions: made }, data);
  return fields.some(({ key }) => absent.has(key));
}

const LABEL = /^([一二三四五六七八九十]+、)(.*)$/;

function sectionHeading({ title, keys }: Section): Heading {
  const [, label = "", text = title] = LABEL.exec(title) ?? [];
  return { kind: "heading", level: 1, label, text, anchor: `/${keys[0] ?? ""}` };
}

/** What is drafted of a section, and whether it begins a page and ends it. */
interface DraftedSection extends Drafted {
  readonly isPage: boolean;
}

/** A section whose only field is a group stands for the group: its pieces need no name of the group. */
function draftSection(section: Section, form: Form): DraftedSection {
  const places = placesOf(section, form);
  const note = section.note === undefined || !form.blank ? [] : [paragraph(`（${section.note}）`)];
  const title = sectionHeading(section);
  if (places.length === 0) {
    const said = isLeftOut(section, form) ? NOT_ASKED : UNDECIDED;
    return { upright: [title, said], onSide: [], isPage: false };
  }
  const isPage = section.page === true;
  const set = { ...form, opinionLines: opinionLines(isPage) };
  const { upright, onSide } = draftFields(places, 2, set, title.text);
  const blocks = withCharts(upright, section, { places, form });
  return { upright: [title, ...note, ...blocks], onSide, isPage };
}

/** The year that a form is filled in for, at the path that its rule for series names. */
function roundYearOf({ schema }: KindDefinition, data: JsonObject): number | undefined {
  const rule = (schema["x-rules"] ?? []).find((it) => it.rule === "series-years");
  const path = rule?.rule === "series-years" ? rule.year : undefined;
  const year = path === undefined ? undefined : valueAt(data, `/${path.split(".").join("/")}`);
  return typeof year === "number" ? year : undefined;
}

/** Upright blocks flow on; those that lie on their side stand between them on pages of their own. */
function partsOf(drafts: readonly DraftedSection[], isOnSide: boolean): readonly Part[] {
  if (isOnSide) {
    const text = drafts.flatMap(({ upright, onSide }) => [...upright, ...onSide]);
    return [{ orientation: "landscape", start: "page", text }];
  }
  const parts: Part[] = [];
  let open: Block[] = [];
  const close = (): void => {
    if (open.length > 0) parts.push({ orientation: "portrait", start: "page", text: open });
    open = [];
  };
  for (const { upright, onSide, isPage } of drafts) {
    if (isPage) close();
    open.push(...upright);
    if (isPage || onSide.length > 0) close();
    if (onSide.length > 0) parts.push({ orientation: "landscape", start: "page", text: onSide });
  }
  close();
  return parts;
}

const COVER = "cover";

/** Sections that were drafted before, by key, with what they were drafted from. */
type Known = Map<string, { readonly from: readonly unknown[]; readonly drafted: DraftedSection }>;

/** What a section is drafted from: its own fields, and what its choices may hang on, at the record's head. */
const sourcesOf = ({ keys }: Section, { data, blank, roundYear }: Form): readonly unknown[] => [
  blank,
  roundYear,
  data[COVER],
  ...Object.values(data).filter((value) => typeof value !== "object"),
  ...keys.map((key) => data[key]),
];

function draftOnce(section: Section, form: Form, known: Known): DraftedSection {
  const from = sourcesOf(section, form);
  const before = known.get(section.key);
  if (
    before !== undefined &&
    before.from.length === from.length &&
    from.every((it, i) => it === before.from[i])
  ) {
    return before.drafted;
  }
  const drafted = draftSection(section, form);
  known.set(section.key, { from, drafted });
  return drafted;
}

/**
 * Drafts the book of a form again and again while its record is filled in: a section whose values are the same objects
 * as the last time gives the same blocks.
 */
export function createFormDrafter(
  definition: KindDefinition,
): (data: JsonObject, options?: FormOptions) => Book {
  const known: Known = new Map();
  return (data, options = {}) => book(definition, data, options, known);
}

/**
 * The book of a form: a record, a draft that is not complete yet, or (`blank`) the paper to fill in. From the schema
 * alone: sections, value kinds and units. Computed values are filled in. It never throws for a record that is not valid.
 */
export const draftForm = (definition: KindDefinition, data: JsonObject, options: FormOptions = {}): Book =>
  book(definition, data, options, new Map());

function book(definition: KindDefinition, data: JsonObject, options: FormOptions, known: Known): Book {
  const { blank = false } = options;
  const computed = withComputed(definition, blank ? withFixedRows(definition, data) : data);
  const roundYear = roundYearOf(definition, computed) ?? options.roundYear;
  const sections = sectionsOf(definition);
  const isSheet = !sections.some(({ key }) => key === COVER);
  const base = { opinionLines: opinionLines(false), roundYear };
  const form: Form = { definition, data: computed, blank, isSheet, ...base };
  const [first] = sections;
  const notes = options.draftNote === undefined ? [] : [`（${options.draftNote}）`];
  const cover = first === undefined || isSheet ? undefined : coverOf(placesOf(first, form), form, notes);
  const drafts = sections
    .filter(({ key }) => key !== COVER)
    .map((section) => draftOnce(section, form, known));
  const hasWide = drafts.some(({ onSide }) => onSide.length > 0);
  return {
    layout: "book",
    title: titleOfBook(definition),
    ...(cover?.date === undefined ? {} : { date: cover.date }),
    ...(cover === undefined ? {} : { cover: cover.cover }),
    front: [...(blank && !isSheet ? [instructionsOf(sections, form)] : []), ...commitmentOf(form)],
    hasContents: !isSheet && !blank,
    parts: partsOf(drafts, hasWide && isSheet),
  };
}
