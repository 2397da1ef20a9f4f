import type { Layout } from "@shifan/document";

/** The layouts that `layout:` may name. */
export const LAYOUTS: readonly Layout[] = ["file", "letter", "plain", "certificate"];

/**
 * Elements that hold one text, with what stands there when the front matter doesn't say:
 * the record's own field of the public document base, if its schema has one.
 */
export const TEXT_ELEMENTS = {
  title: "",
  issuerMark: "{{ issuerMark }}",
  documentNumber: "{% if docNo %}{{ docNo | docNo }}{% endif %}",
  copyNumber: "{% if marks.copyNo %}{{ marks.copyNo }}{% endif %}",
  urgency: "{% if marks.urgency %}{{ marks.urgency }}{% endif %}",
  date: "{% if date %}{{ date }}{% endif %}",
  seal: "{% if seal %}{{ seal }}{% endif %}",
  note: "{% if note %}{{ note }}{% endif %}",
  printedBy: "{% if printed.organ %}{{ printed.organ }}{% endif %}",
  printedOn: "{% if printed.date %}{{ printed.date }}{% endif %}",
} as const satisfies Record<string, string>;

/** Text elements that tell a date or a choice as it is stored: the drafting puts them into words itself. */
export const TOLD_ELEMENTS: readonly string[] = ["date", "printedOn", "seal", "urgency"];

/** Elements that hold a list of texts, with the record's field that gives them when the front matter doesn't. */
export const LIST_ELEMENTS = {
  recipients: "mainTo",
  signers: "signer",
  signature: "signature",
  copiedTo: "cc",
} as const satisfies Record<string, string>;

/** Name of an element with one text. */
export type TextElement = keyof typeof TEXT_ELEMENTS;
/** Name of an element with a list of texts. */
export type ListElement = keyof typeof LIST_ELEMENTS;

/** Everything that may stand in the front matter. */
export const ELEMENT_NAMES: readonly string[] = [
  "layout",
  ...Object.keys(TEXT_ELEMENTS),
  ...Object.keys(LIST_ELEMENTS),
];
