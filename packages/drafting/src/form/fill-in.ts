import type { FillIn, FillInKind } from "@shifan/document";
import { type Json, optionsOf, type ValueKind, valueKind } from "@shifan/schema";
import { type Form, labelOf, type Place, titleOf } from "./form.ts";
import { YES_NO } from "./printed.ts";

const KINDS: Partial<Record<ValueKind, FillInKind>> = {
  text: "text",
  prose: "prose",
  number: "number",
  date: "date",
  dateTime: "text",
  choice: "choice",
  choices: "choices",
  yesNo: "yesNo",
  list: "texts",
};

const PLACEHOLDERS: Readonly<Record<FillInKind, (place: Place) => string>> = {
  text: (place) => `填写${titleOf(place)}`,
  texts: (place) => `填写${titleOf(place)}，多项用“；”隔开`,
  prose: ({ node }) => (node.maxLength === undefined ? "填写文字" : `不超过${node.maxLength}字`),
  number: (place) => `填写${labelOf(place)}`,
  date: () => "选择日期",
  choice: () => "选择一项",
  choices: () => "可以选择多项",
  yesNo: () => "选择是或否",
};

const valuesOf = (value: Json | undefined): readonly string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((it) =>
    it === undefined || it === null || typeof it === "object" ? [] : [String(it)],
  );

/** What is filled in at a place; undefined where nothing is: in a filled book, computed values, what the office fills in, files. */
export function fillInOf(place: Place, form: Form, title: string = titleOf(place)): FillIn | undefined {
  const { node, pointer, value } = place;
  const kind = KINDS[valueKind(node)];
  if (!form.blank || kind === undefined || node.readOnly === true) return undefined;
  const options =
    kind === "yesNo"
      ? YES_NO
      : kind === "choice" || kind === "choices"
        ? optionsOf(form.definition, form.data, pointer)
        : [];
  return {
    pointer,
    kind,
    title,
    placeholder: PLACEHOLDERS[kind](place),
    values: valuesOf(value),
    options,
    ...(node.maxLength === undefined ? {} : { maxLength: node.maxLength }),
  };
}

/** What a cell says of its value for readers and, on a paper to fill in, for controls. */
export function bound(place: Place, form: Form, title?: string): { anchor: string; field?: FillIn } {
  const field = fillInOf(place, form, title);
  return { anchor: place.pointer, ...(field === undefined ? {} : { field }) };
}
