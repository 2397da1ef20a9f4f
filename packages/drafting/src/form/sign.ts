import type { Cell, SignLine } from "@shifan/document";
import { valueKind } from "@shifan/schema";
import { bound, fillInOf } from "./fill-in.ts";
import type { Form, Place } from "./form.ts";
import { printed } from "./printed.ts";

/** A line to be signed or dated that shows what is known of it. */
export function signLine(place: Place, label: string, form: Form): SignLine {
  const field = fillInOf(place, form);
  return { label, value: printed(place, form), ...(field === undefined ? {} : { field }) };
}

const SIGNATURE = "签名";
const DAY = "日期";
/** The line that a hand signs on. */
const LINE = "＿＿＿＿＿＿＿";

/**
 * What is signed on paper (`x-sign`): beside the name of the person a line to sign, above the date on which somebody signs
 * one too.
 */
export function signedCell(place: Place, form: Form): Omit<Cell, "colSpan"> {
  const line: SignLine = { label: SIGNATURE, value: LINE };
  if (valueKind(place.node) !== "date")
    return { text: printed(place, form), sign: [line], signRoom: 0, ...bound(place, form) };
  return { text: "", sign: [line, signLine(place, DAY, form)], signRoom: 0, anchor: place.pointer };
}
