import type { Colophon, Head, OfficialDocument, Signature, Title } from "@shifan/document";
import { type Json, type JsonObject, typesOf, type ValidRecord } from "@shifan/schema";
import type { ListElement, TextElement } from "./elements.ts";
import { fill, type LiquidText } from "./liquid/engine.ts";
import { printedNumber } from "./liquid/filters.ts";
import { readBody } from "./markdown/blocks.ts";
import { withPrintedMarks } from "./printed-marks.ts";
import { prune } from "./prune.ts";
import { settleTagLines } from "./source-lines.ts";
import type { Template } from "./template.ts";
import { newValues, type Values } from "./values.ts";

/** A template being filled in with one record. */
interface Drafting {
  readonly template: Template;
  readonly record: JsonObject;
  readonly values: Values;
}

const lineOf = (text: LiquidText, { record, values }: Drafting): string => fill(text, record, values).trim();

const filled = (text: LiquidText, drafting: Drafting): string =>
  drafting.values.restore(lineOf(text, drafting));

/** An element's text; undefined when nothing stands there. */
function textOf(name: TextElement, drafting: Drafting): string | undefined {
  const source = drafting.template.texts[name];
  const text = source === undefined ? "" : filled(source, drafting);
  return text === "" ? undefined : text;
}

function listOf(name: ListElement, drafting: Drafting): readonly string[] {
  const source = drafting.template.lists[name];
  if (source === undefined) return [];
  if (source.from === "texts") {
    return source.texts.map((text) => filled(text, drafting)).filter((text) => text !== "");
  }
  const found = source.path
    .split(".")
    .reduce<Json | undefined>((value, key) => (value as JsonObject | undefined)?.[key], drafting.record);
  return Array.isArray(found) ? found.map(String) : [];
}

/** The record's own title, or the template's; the ends of the template's lines are where the title may break. */
function titleOf(drafting: Drafting): Title {
  const own = drafting.record.title;
  if (typeof own === "string") return { text: own, breaks: [] };
  const source = drafting.template.texts.title;
  const text = source === undefined ? "" : lineOf(source, drafting);
  const lines = text.split("\n").map((line) => drafting.values.restore(line.trim()));
  const breaks = lines.slice(1).map((_, index) => lines.slice(0, index + 1).join("").length);
  return { text: lines.join(""), breaks };
}

const SUFFIX = "文件";

/** What a paper that is to be numbered shows until then; undefined where its kind takes no number. */
function blankNumber({ template, record }: Drafting): string | undefined {
  const node = template.schema.properties?.docNo;
  if (node === undefined || !typesOf(node).includes("object")) return undefined;
  const { date } = record;
  return printedNumber("×××", typeof date === "string" ? date.slice(0, 4) : "××××", null);
}

function headOf(bodies: readonly string[], drafting: Drafting): Head | undefined {
  const { layout } = drafting.template;
  if (layout !== "file" && layout !== "letter") return undefined;
  const mark = textOf("issuerMark", drafting) ?? bodies[0] ?? "";
  const lead = mark.endsWith(SUFFIX) ? mark.slice(0, -SUFFIX.length) : mark;
  const urgency = textOf("urgency", drafting);
  const copyNumber = textOf("copyNumber", drafting);
  const documentNumber = textOf("documentNumber", drafting) ?? blankNumber(drafting);
  return {
    ...(copyNumber === undefined ? {} : { copyNumber }),
    ...(urgency === "特急" || urgency === "加急" ? { urgency } : {}),
    issuers: [lead, ...bodies.filter((body) => body !== lead)],
    markSuffix: mark.endsWith(SUFFIX) ? SUFFIX : "",
    ...(documentNumber === undefined ? {} : { documentNumber }),
    signers: listOf("signers", drafting),
  };
}

function signatureOf(bodies: readonly string[], drafting: Drafting): Signature | undefined {
  const date = textOf("date", drafting);
  if (bodies.length === 0 || date === undefined) return undefined;
  const { layout } = drafting.template;
  const seal = textOf("seal", drafting) ?? (layout === "plain" ? "none" : "stamp");
  return { bodies, date, seal: seal === "stamp" ? "sealed" : "unsealed" };
}

function colophonOf(drafting: Drafting): Colophon | undefined {
  const { layout } = drafting.template;
  if (layout !== "file" && layout !== "letter") return undefined;
  const copiedTo = listOf("copiedTo", drafting);
  const by = textOf("printedBy", drafting);
  const on = textOf("printedOn", drafting);
  const hasPrinted = layout === "file" && by !== undefined && on !== undefined;
  if (copiedTo.length === 0 && !hasPrinted) return undefined;
  return { copiedTo, ...(hasPrinted ? { printed: { by, on } } : {}) };
}

/**
 * Drafts the official document that a template makes of a record.
 * The record's words come out as they are, its quotation marks and digits as they are printed (`changedMarks` tells which
 * of them are others); only a value that is a paragraph by itself is split at its line breaks.
 * Throws a RangeError when a level would count past 99.
 */
export function draft(template: Template, record: ValidRecord): OfficialDocument {
  const said = withPrintedMarks(prune(record, template.schema));
  const drafting: Drafting = { template, record: said, values: newValues() };
  const bodies = listOf("signature", drafting);
  const filledBody = fill(template.body, drafting.record, drafting.values);
  const markdown = settleTagLines(filledBody).map(([line]) => line);
  const body = readBody(markdown.join("\n"), drafting.values);
  const head = headOf(bodies, drafting);
  const signature = signatureOf(bodies, drafting);
  const note = textOf("note", drafting);
  const colophon = colophonOf(drafting);
  return {
    layout: template.layout,
    ...(head === undefined ? {} : { head }),
    title: titleOf(drafting),
    recipients: listOf("recipients", drafting),
    text: body.text,
    attachments: body.attachments,
    ...(signature === undefined ? {} : { signature }),
    ...(note === undefined ? {} : { note }),
    ...(colophon === undefined ? {} : { colophon }),
  };
}
