import type { Cell, Grid } from "@shifan/document";
import { valueKind } from "@shifan/schema";
import { bound } from "./fill-in.ts";
import { type Form, labelOf, type Place, titleOf } from "./form.ts";
import { writingLines } from "./pairs.ts";
import { printed } from "./printed.ts";
import { signLine } from "./sign.ts";

const COLUMNS = [0.19, 0.81];
/** Lines that an opinion has at least: a short one still fills a box, or most of a page of its own. */
export const opinionLines = (hasPage: boolean): number => (hasPage ? 28 : 8);

/** An opinion that somebody signs: its words, who signs and when, and what else is said with it. */
export interface Opinion {
  readonly words: Place;
  readonly signer: Place;
  readonly date: Place;
  readonly others: readonly Place[];
}

/** Whether fields are an opinion: a text with `signer` and `date`. */
export function opinionOf(fields: readonly Place[]): Opinion | undefined {
  const words = fields.find(({ node }) => valueKind(node) === "prose");
  const signer = fields.find(({ key }) => key === "signer");
  const date = fields.find(({ key, node }) => key === "date" && valueKind(node) === "date");
  if (words === undefined || signer === undefined || date === undefined) return undefined;
  return { words, signer, date, others: fields.filter((it) => it !== words && it !== signer && it !== date) };
}

/** An opinion as a box: its name at the left, its words, and below them room for signature, seal and date. */
export function opinionGrid(title: string, { words, signer, date, others }: Opinion, form: Form): Grid {
  const box: Cell = {
    text: printed(words, form),
    prose: true,
    lines: form.blank
      ? Math.max(writingLines(words.node.maxLength) + opinionLines(false), form.opinionLines)
      : form.opinionLines,
    sign: [
      signLine(signer, titleOf(signer), form),
      { label: "", value: "（盖章）" },
      signLine(date, "", form),
    ],
    ...bound(words, form),
  };
  const rows = [
    { cells: [{ text: title, head: true }, box] },
    ...others.map((place) => ({
      cells: [
        { text: labelOf(place), head: true },
        { text: printed(place, form), ...bound(place, form) },
      ],
    })),
  ];
  return { kind: "grid", columns: COLUMNS, head: [], rows, notes: [] };
}
