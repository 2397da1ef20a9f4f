import { type FillIn, type FillInKind, placeholderOf } from "@shifan/document";
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

/** A figure's words say its unit. */
const askedFor = (place: Place, kind: FillInKind): string =>
  kind === "number" ? labelOf(place) : titleOf(place);

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
    placeholder: placeholderOf(kind, { title: askedFor(place, kind), maxLength: node.maxLength }),
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
