import { type FilledDocument, readFilledDocument } from "@shifan/docx/fill-in";
import { readJson } from "@shifan/json";
import { OfficeFileError } from "@shifan/ooxml";
import { type JsonObject, type KindDefinition, migrated } from "@shifan/schema";
import { FilledReader } from "./filled-reader.ts";
import type { FilledFinding } from "./finding.ts";
import { pdfDocument } from "./pdf-document.ts";

/** How a filled document is read. */
export interface ReadOptions {
  /** The year that the form is filled in for, where the document doesn't say. */
  readonly roundYear?: number | undefined;
}

/** What is said of the record that a finished document gives. */
export const CARRIED = "读回的是制作时的记录；在文件里改动的文字不在其中";

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
    const base = baseOf(document);
    const read = { base, roundYear: options.roundYear };
    const { record, findings } = new FilledReader(definition, document).read(read);
    return {
      record,
      findings: [...versionNote(definition, document), ...lossNote(document), ...findings],
      isFilledIn: true,
      base,
    };
  }
  // What is finished carries its record, and no store of values; a form has one, until a program drops it.
  if (document.source === undefined || document.store.size > 0) throw nothingToRead(definition, document);
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

const LOST = "已经丢失（可能另存为过 .doc 或者其他格式）";
const INSTEAD = "请用系统下载的填报表重新填写，或者把内容复制过来";

/** Where only marks in the text are left, only texts of several paragraphs are found. */
const lossNote = ({ controls }: FilledDocument): readonly FilledFinding[] =>
  controls.some(({ by }) => by !== "bookmark")
    ? []
    : [{ pointer: "", message: `文件中的填写项大多${LOST}，只读取了成段的文字；其余的${INSTEAD}` }];

function nothingToRead({ title }: KindDefinition, { kind }: FilledDocument): OfficeFileError {
  return kind === undefined
    ? new OfficeFileError(
        "foreign",
        `文件中没有“${title}”的填写项，请用系统下载的填报表填写；已经填在别的文件里的，请把内容复制过来`,
      )
    : new OfficeFileError("foreign", `文件中的填写项${LOST}，没有读取；${INSTEAD}`);
}
