import {
  type Cell,
  type CellParagraph,
  cellParagraphs,
  type FillIn,
  SIGN_WHITE,
  type SignLine,
  signLabel,
} from "@shifan/document";
import { type RunFormat, run } from "../markup.ts";
import { blockControl, checkBoxes, inlineControl, placeholderRun, proseMarks } from "./control.ts";
import { hasBoxes } from "./fields-of.ts";

/** How the paragraphs of a cell are set: finished runs in a paragraph of the cell's own look. */
export interface CellSetter {
  readonly paragraph: (it: CellParagraph, runs: string) => string;
  readonly format: RunFormat;
  /** Whether the cell is one of a row of a list. */
  readonly isInList: boolean;
}

/** The paragraphs of a cell with its controls; `wrap` puts one around the whole cell. */
export interface CellContent {
  readonly paragraphs: string;
  readonly wrap: (cell: string) => string;
}

const asItIs = (cell: string): string => cell;

/** The controls of a value that stands on a line. */
const lineControls = (field: FillIn, cell: Cell, { format, isInList }: CellSetter): string =>
  hasBoxes(field, cell) ? checkBoxes(field, format) : inlineControl(field, format, isInList);

function signRuns(line: SignLine, format: RunFormat): string {
  const { label, field, value } = line;
  const before = label === "" ? "" : run(signLabel(line), format);
  const signed = field === undefined ? run(value, format) : inlineControl(field, format);
  return before + signed + run(SIGN_WHITE, format);
}

/** A text of several paragraphs, from a mark on that outlives the control. */
function proseParagraphs(field: FillIn, first: CellParagraph, set: CellSetter): string {
  const { begin } = proseMarks(field.pointer);
  const [text] = field.values;
  if (text === undefined) return set.paragraph(first, begin + placeholderRun(field, set.format));
  return text
    .split(/\r?\n/)
    .map((line, i) => set.paragraph(first, (i === 0 ? begin : "") + run(line, set.format)))
    .join("");
}

/** The content of a cell that is filled in, or that has lines to be signed. */
export function fillInContent(cell: Cell, set: CellSetter): CellContent {
  const { field, sign = [] } = cell;
  const all = cellParagraphs(cell);
  const texts = cell.text.split(/\r?\n/).length;
  const end = field?.kind === "prose" ? proseMarks(field.pointer).end : "";
  const below = all
    .slice(texts, all.length - sign.length)
    .map((it, i) => set.paragraph(it, i === 0 ? end : ""));
  const signed = all
    .slice(all.length - sign.length)
    .map((it, i) => set.paragraph(it, signRuns(sign[i] ?? { label: "", value: "" }, set.format)));
  const tail = sign.length === 0 ? "" : [...below, ...signed].join("");
  const [first = { text: "", align: "left", indent: 0 }] = all;
  if (field === undefined) {
    const plain = all.slice(0, texts).map((it) => set.paragraph(it, run(it.text, set.format)));
    return { paragraphs: plain.join("") + tail, wrap: asItIs };
  }
  if (field.kind !== "prose")
    return { paragraphs: set.paragraph(first, lineControls(field, cell, set)) + tail, wrap: asItIs };
  const prose = proseParagraphs(field, first, set);
  // A control around paragraphs alone may not end a cell: without lines below, it stands around the cell.
  return tail === ""
    ? { paragraphs: prose, wrap: (it) => blockControl(field, set.format, it) }
    : { paragraphs: blockControl(field, set.format, prose) + tail, wrap: asItIs };
}
