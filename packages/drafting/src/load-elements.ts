import type { Layout } from "@shifan/document";
import { nearest, type SchemaNode, typesOf } from "@shifan/schema";
import {
  ELEMENT_NAMES,
  LAYOUTS,
  LIST_ELEMENTS,
  type ListElement,
  TEXT_ELEMENTS,
  type TextElement,
  TOLD_ELEMENTS,
} from "./elements.ts";
import type { PlacedText, RawElement } from "./front-matter.ts";
import type { Purpose } from "./liquid/check-templates.ts";
import type { LiquidText } from "./liquid/engine.ts";
import { type LoadedText, loadText } from "./liquid/load-text.ts";
import { wordingFilter } from "./liquid/stored-values.ts";
import { lookUp } from "./liquid/typed.ts";
import type { ListSource, Template } from "./template.ts";
import type { Finding } from "./template-fault.ts";

/** What the front matter comes to. */
export interface LoadedElements extends Pick<Template, "layout" | "texts" | "lists"> {
  readonly findings: readonly Finding[];
}

const LONE_PATH = /^\{\{\s*([\w.]+)\s*\}\}$/;

const isTextElement = (name: string): name is TextElement => Object.hasOwn(TEXT_ELEMENTS, name);
const purposeOf = (name: string): Purpose => (TOLD_ELEMENTS.includes(name) ? "tell" : "print");
const isListElement = (name: string): name is ListElement => Object.hasOwn(LIST_ELEMENTS, name);

/** A text of the front matter is one line on paper: a value of several paragraphs has no place in it. */
function loadLine({ text, line }: PlacedText, schema: SchemaNode, purpose?: Purpose): LoadedText {
  const loaded = loadText(text, schema, line, purpose);
  const inline = [...loaded.multiline.values()].map(
    (path): Finding => ({ line, code: "multiline-inline", params: { path } }),
  );
  return { ...loaded, findings: [...loaded.findings, ...inline] };
}

function loadLayout(element: RawElement | undefined): { layout: Layout; findings: readonly Finding[] } {
  const text = element === undefined || !("text" in element.value) ? "" : element.value.text;
  const layout = LAYOUTS.find((it) => it === text);
  if (layout !== undefined) return { layout, findings: [] };
  const params = { value: text, nearest: nearest(text, LAYOUTS) ?? "", known: LAYOUTS.join("、") };
  return { layout: "plain", findings: [{ line: element?.line ?? 1, code: "unknown-layout", params }] };
}

/** A list that one `{{ path }}` gives as a whole. */
function recordList(value: RawElement["value"], schema: SchemaNode): ListSource | undefined {
  const path = "text" in value ? LONE_PATH.exec(value.text)?.[1] : undefined;
  if (path === undefined) return undefined;
  const typed = lookUp(path.split("."), { record: schema, names: new Map(), present: new Set() });
  if ("code" in typed || !typesOf(typed.node).includes("array")) return undefined;
  const items = typed.node.items;
  const isWords =
    items !== undefined && typesOf(items).includes("string") && wordingFilter(items) === undefined;
  return isWords ? { from: "record", path } : undefined;
}

function loadList(
  { value }: RawElement,
  schema: SchemaNode,
): { list: ListSource; findings: readonly Finding[] } {
  const whole = recordList(value, schema);
  if (whole !== undefined) return { list: whole, findings: [] };
  const loaded = ("text" in value ? [value] : value).map((it) => loadLine(it, schema));
  return {
    list: { from: "texts", texts: loaded.map((it) => it.text) },
    findings: loaded.flatMap((it) => it.findings),
  };
}

type Defaults = Pick<Template, "texts" | "lists">;

/** Templates of a kind share their schema, and so what its fields give. */
const known = new WeakMap<SchemaNode, Defaults>();

function defaults(schema: SchemaNode): Defaults {
  const found = known.get(schema) ?? newDefaults(schema);
  known.set(schema, found);
  return found;
}

/** What the record's own fields give; where its schema has no such field, nothing. */
function newDefaults(schema: SchemaNode): Defaults {
  const texts: Partial<Record<TextElement, LiquidText>> = {};
  const lists: Partial<Record<ListElement, ListSource>> = {};
  for (const [name, source] of Object.entries(TEXT_ELEMENTS)) {
    const guarded = name === "issuerMark" ? `{% if issuerMark %}${source}{% endif %}` : source;
    const loaded = loadText(guarded, schema, 1, purposeOf(name));
    const blocking = loaded.findings.filter((it) => it.code !== "always-true");
    if (source !== "" && blocking.length === 0) texts[name as TextElement] = loaded.text;
  }
  for (const [name, path] of Object.entries(LIST_ELEMENTS)) {
    if (schema.properties?.[path] !== undefined) lists[name as ListElement] = { from: "record", path };
  }
  return { texts, lists };
}

function checkName({ name, line }: RawElement): readonly Finding[] {
  if (ELEMENT_NAMES.includes(name)) return [];
  const params = { name, nearest: nearest(name, ELEMENT_NAMES) ?? "", known: ELEMENT_NAMES.join("、") };
  return [{ line, code: "unknown-element", params }];
}

/** Checks the elements at a template's start and adds what the record itself gives. */
export function loadElements(elements: readonly RawElement[], schema: SchemaNode): LoadedElements {
  const { layout, findings } = loadLayout(elements.find((it) => it.name === "layout"));
  const own = defaults(schema);
  const texts = { ...own.texts };
  const lists = { ...own.lists };
  const all = [...findings, ...elements.flatMap(checkName)];
  for (const element of elements) {
    const { name, value, line } = element;
    if (isListElement(name)) {
      const loaded = loadList(element, schema);
      lists[name] = loaded.list;
      all.push(...loaded.findings);
    } else if (isTextElement(name) && "text" in value) {
      const loaded = loadLine(value, schema, purposeOf(name));
      texts[name] = loaded.text;
      all.push(...loaded.findings);
    } else if (isTextElement(name)) {
      all.push({ line, code: "wrong-element", params: { name, expected: "一行文字" } });
    }
  }
  if (texts.title === undefined) all.push({ line: 1, code: "no-title", params: {} });
  return { layout, texts, lists, findings: all };
}
