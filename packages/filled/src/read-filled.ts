import { tagOf } from "@shifan/document";
import { type FilledDocument, type ReadControl, readFilledDocument } from "@shifan/docx/fill-in";
import { canonicalJson, readJson } from "@shifan/json";
import { OfficeFileError } from "@shifan/ooxml";
import {
  fieldName,
  type Json,
  type JsonObject,
  type KindDefinition,
  keysOf,
  migrated,
  nodeAt,
  shownValue,
  type ValueKind,
  valueKind,
} from "@shifan/schema";
import type { FilledFinding } from "./finding.ts";
import { type PlacedControl, placedControls } from "./items.ts";
import { pdfDocument } from "./pdf-document.ts";
import { RecordBuilder } from "./record-builder.ts";
import { notesOwner, readSeriesNotes } from "./series-notes.ts";
import { boxesValue, controlValue, fieldAt, textValue } from "./value-of.ts";

/** How a filled document is read. */
export interface ReadOptions {
  /** The year that the form is filled in for, where the document doesn't say. */
  readonly roundYear?: number;
  /** The record that it is read into; the one that the document was made from unless told. */
  readonly current?: JsonObject;
}

/** What a document says. */
export interface FilledReading {
  /** The record, without computed values; it need not be valid. */
  readonly record: JsonObject;
  readonly findings: readonly FilledFinding[];
  /** Whether it was a form to fill in; else the record is the one that the document was made from. */
  readonly isFilledIn: boolean;
  /** The record that a form to fill in was made from: what is still the same was not filled in by anybody. Else empty. */
  readonly base: JsonObject;
}

/** The form that a document was made for. */
export interface FilledSource {
  readonly kind: string;
}

/** Which form a document was made for; undefined for one that doesn't say. Throws `OfficeFileError`. */
export function filledSource(bytes: Uint8Array): FilledSource | undefined {
  return sourceOf(readFilledDocument(bytes));
}

/** The same of a PDF. Throws `PdfFileError`. */
export async function filledPdfSource(bytes: Uint8Array): Promise<FilledSource | undefined> {
  return sourceOf(await pdfDocument(bytes));
}

const sourceOf = ({ kind }: FilledDocument): FilledSource | undefined =>
  kind === undefined ? undefined : { kind };

function baseOf({ source }: FilledDocument): JsonObject {
  const reading = source === undefined ? undefined : readJson(source.json);
  const value = reading?.ok === true ? reading.value : undefined;
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

/** The year that a record is filled in for, at the path of its rule for series. */
function roundYearIn({ schema }: KindDefinition, data: JsonObject): number | undefined {
  const rule = (schema["x-rules"] ?? []).find((it) => it.rule === "series-years");
  const path = rule?.rule === "series-years" ? rule.year.split(".") : [];
  const year = path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], data);
  return typeof year === "number" ? year : undefined;
}

/** The year that the names of the figures tell: 地区生产总值2025年 is the last of three. */
function yearInTitles({ schema }: KindDefinition, controls: readonly ReadControl[]): number | undefined {
  const years = controls.flatMap(({ title, place }) =>
    place.pointer.endsWith("/value") ? Number(/(\d{4})年$/.exec(title)?.[1] ?? Number.NaN) : [],
  );
  const last = Math.max(...years.filter((year) => !Number.isNaN(year)));
  const rule = (schema["x-rules"] ?? []).find((it) => it.rule === "series-years");
  return Number.isFinite(last)
    ? last - ((rule?.rule === "series-years" ? rule.offset : undefined) ?? -1)
    : undefined;
}

/** A value of the record with what it is read from. */
interface Place {
  readonly pointer: string;
  readonly original: string | undefined;
  readonly controls: readonly ReadControl[];
}

/** The boxes of one value are one place. */
function placesOf(placed: readonly PlacedControl[]): readonly Place[] {
  const places = new Map<string, Place>();
  for (const { pointer, original, control } of placed) {
    const known = places.get(pointer);
    places.set(pointer, { pointer, original, controls: [...(known?.controls ?? []), control] });
  }
  return [...places.values()];
}

/** Pointers of the lists of records, and what each item of the record was when the document was made. */
function listsOf(placed: readonly PlacedControl[], isRecordList: (pointer: string) => boolean) {
  const lists = new Set<string>();
  const originals = new Map<string, string>();
  for (const { pointer, control, original } of placed) {
    const [shown, made] = [keysOf(pointer), keysOf(control.place.pointer)];
    for (let i = 1; i < made.length; i += 1) {
      const list = `/${made.slice(0, i).join("/")}`;
      if (!isRecordList(list)) continue;
      lists.add(list);
      const item = `/${shown.slice(0, i + 1).join("/")}`;
      if (original !== undefined && !originals.has(item)) originals.set(item, `${list}/${made[i]}`);
    }
  }
  return { lists, originals };
}

const HOLDERS: ReadonlySet<ValueKind> = new Set(["table", "group", "series", "file", "files"]);

/** Reads the values of a document's controls into a record. */
class FilledReader {
  readonly findings: FilledFinding[] = [];
  readonly #definition: KindDefinition;
  readonly #document: FilledDocument;

  constructor(definition: KindDefinition, document: FilledDocument) {
    this.#definition = definition;
    this.#document = document;
  }

  read({ roundYear, current }: ReadOptions): JsonObject {
    const base = current ?? baseOf(this.#document);
    const isRecordList = (pointer: string): boolean => {
      const node = nodeAt(this.#definition.schema, pointer);
      return node !== undefined && valueKind(node) === "table";
    };
    const known = this.#document.controls.filter(
      ({ place }) => this.#isValue(place.pointer) || notesOwner(place.pointer) !== undefined,
    );
    const placed = placedControls(known, isRecordList);
    const said = yearInTitles(this.#definition, this.#document.controls);
    const year = roundYearIn(this.#definition, base) ?? roundYear ?? said;
    const builder = new RecordBuilder(this.#definition, {
      data: base,
      ...listsOf(placed, isRecordList),
      roundYear: year,
    });
    for (const place of placesOf(placed)) {
      const [first] = place.controls;
      if (first?.place.option === undefined) builder.put(place.pointer, this.#valueOf(place));
      else builder.choose(place.pointer, this.#boxes(place));
    }
    this.#putNotes(builder, placed);
    return builder.record();
  }

  /** Reasons of missing figures, to the years that they name. A box holds all reasons of its group. */
  #putNotes(builder: RecordBuilder, placed: readonly PlacedControl[]): void {
    for (const { pointer, control } of placed) {
      const owner = notesOwner(pointer);
      if (owner === undefined) continue;
      const { notes, unread } = readSeriesNotes(control.text, owner, this.#definition);
      builder.clearNotes(owner);
      for (const note of notes) builder.putNote(note.pointer, note);
      for (const line of unread)
        this.#say(owner, `的缺项原因“${line}”没有读懂，请写成“指标名称（2024年）：原因”的样子`);
    }
  }

  /** Whether a control holds a value; those around rows hold none. */
  #isValue(pointer: string): boolean {
    const node = fieldAt(this.#definition, pointer);
    return node !== undefined && !HOLDERS.has(valueKind(node));
  }

  /** The value of a place; a figure that isn't there is null, as a series has it. */
  #valueOf(place: Place): Json | undefined {
    const node = fieldAt(this.#definition, place.pointer);
    const [first] = place.controls;
    if (node === undefined || first === undefined || node.readOnly === true) return undefined;
    const value = controlValue(first, node);
    this.#compare(place, first, value);
    return value;
  }

  #boxes({ pointer, controls }: Place): Json | undefined {
    const node = fieldAt(this.#definition, pointer) ?? {};
    const { value, isBoth } = boxesValue(controls, { definition: this.#definition, pointer, node });
    if (isBoth) this.#say(pointer, "同时选了“是”和“否”，没有读取，请只选一个");
    return value;
  }

  /** Where the store says another thing than is seen, a person is told. */
  #compare({ pointer, original }: Place, control: ReadControl, value: Json | undefined): void {
    const node = fieldAt(this.#definition, pointer);
    const bound = control.bound ?? (original === undefined ? undefined : { pointer: original });
    const held =
      bound === undefined ? undefined : this.#document.store.get(tagOf(bound.pointer, bound.option));
    if (node === undefined || held === undefined || original === undefined) return;
    const kept = textValue(held, node);
    if (same(kept, value) || sameWords(held, control.text)) return;
    const words = (it: Json | undefined): string => (it === undefined ? "空白" : `“${shownValue(it, node)}”`);
    this.#say(
      pointer,
      `在文件中显示为${words(value)}，文件内部保存的却是${words(kept)}；按显示的读取，请核对`,
    );
  }

  #say(pointer: string, what: string): void {
    this.findings.push({ pointer, message: `${fieldName(this.#definition.schema, pointer)}${what}` });
  }
}

const same = (a: Json | undefined, b: Json | undefined): boolean =>
  a === undefined || b === undefined ? a === b : canonicalJson(a) === canonicalJson(b);

/** LibreOffice drops the line breaks of what it shows. */
const sameWords = (a: string, b: string): boolean => a.replace(/\s/g, "") === b.replace(/\s/g, "");

/**
 * The record out of a DOCX: of a form that was filled in, by tag, then XPath, then marks in the text; of a finished one,
 * the record that it carries. Values that disagree with the document's own store are told, and those that are seen hold.
 * Throws `OfficeFileError` for a file that isn't opened, carries nothing, or belongs to another form.
 */
export function readFilled(
  definition: KindDefinition,
  bytes: Uint8Array,
  options: ReadOptions = {},
): FilledReading {
  return readingOf(definition, readFilledDocument(bytes), options);
}

/** The same out of a PDF. Throws `OfficeFileError`, and `PdfFileError` for a file that isn't opened. */
export async function readFilledPdf(
  definition: KindDefinition,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<FilledReading> {
  return readingOf(definition, await pdfDocument(bytes), options);
}

function readingOf(
  definition: KindDefinition,
  document: FilledDocument,
  options: ReadOptions,
): FilledReading {
  if (document.kind !== undefined && document.kind !== definition.kind)
    throw new OfficeFileError(
      "other-form",
      `这份文件是另一种表，不是“${definition.title}”，请选择“${definition.title}”的文件`,
    );
  if (document.controls.length > 0) {
    const reader = new FilledReader(definition, document);
    const record = reader.read(options);
    const findings = [...versionNote(definition, document), ...reader.findings];
    return { record, findings, isFilledIn: true, base: baseOf(document) };
  }
  if (document.source === undefined)
    throw new OfficeFileError(
      "foreign",
      `文件中没有“${definition.title}”的填写项，请用系统下载的填报表填写；已经填在别的文件里的，请把内容复制过来`,
    );
  const carried = migrated(definition, baseOf(document), document.source.schemaVersion);
  if (!carried.ok) throw new OfficeFileError("other-form", carried.message);
  return { record: carried.data, findings: [], isFilledIn: false, base: {} };
}

/** A form of another version has other fields: what goes by the same name is read, the rest a person must see to. */
function versionNote({ version }: KindDefinition, { source }: FilledDocument): readonly FilledFinding[] {
  if (source === undefined || source.schemaVersion === version) return [];
  const message = `文件按第${source.schemaVersion}版的表制作，现在是第${version}版；同名的内容已经读取，其余没有读取，请逐项核对`;
  return [{ pointer: "", message }];
}
