import { textCells } from "@shifan/document";
import { labelOf, type Place } from "./form.ts";
import { widthOf } from "./text-width.ts";

/** What stands in brackets at the end of a label: its unit, and a remark before it. */
const BRACKETS = /(?:（[^（）]*）)+$/;
/** A long unit may go on after its stroke: 吨标准煤/万元. */
const STROKE = /(?<=\/)/;
/** A title of so many lines and the unit below it are a head. */
const TITLE_LINES = 3;
/** A title up to this length takes two lines at most. */
const SHORT_TITLE = 6;
/** A title of so few characters is one word. */
const UNBROKEN = 3;
/** Marks that begin no line. */
const CLOSING = /^[、，。：；”》]/;
/** What a line breaks better where it is set than by counting: words of letters, figures. */
const UNEVEN = /[\u0021-\u02ff]/;

interface Parts {
  readonly title: string;
  /** The brackets, each kept whole as far as its width allows. */
  readonly brackets: readonly string[];
}

function partsOf(label: string): Parts {
  const tail = BRACKETS.exec(label)?.[0] ?? "";
  return {
    title: label.slice(0, label.length - tail.length),
    brackets: tail === "" ? [] : tail.split(/(?<=）)/),
  };
}

/** The narrowest that a head may be, in characters, so that no bracket is torn. */
export const leastBrackets = (column: Place): number =>
  Math.max(
    0,
    ...partsOf(labelOf(column))
      .brackets.flatMap((it) => it.split(STROKE))
      .map(widthOf),
  );

/** The narrowest that a head may be so that its title takes few lines. */
export function leastTitle(column: Place): number {
  const cells = textCells(partsOf(labelOf(column)).title);
  const lines = cells <= UNBROKEN ? 1 : cells <= SHORT_TITLE ? 2 : TITLE_LINES;
  return Math.ceil(cells / lines);
}

/** A title parted before the brackets within it, where each part is a line and none a single character. */
function linesByBracket(title: string, cells: number): readonly string[] {
  const parts = title.split(/(?=（)/);
  const isReadable = parts.every((it) => it.length > 1 && widthOf(it) <= cells);
  return isReadable && widthOf(title) > cells ? parts : [title];
}

/** A title in lines of about the same length; one with letters or figures is broken where it is set. */
function evenLines(title: string, cells: number): readonly string[] {
  if (title.includes("（")) return linesByBracket(title, cells);
  if (UNEVEN.test(title) || title.length <= UNBROKEN || textCells(title) <= cells) return [title];
  const count = Math.ceil(textCells(title) / Math.floor(cells));
  const length = Math.ceil(title.length / count);
  const lines = Array.from({ length: count }, (_, i) => title.slice(i * length, (i + 1) * length));
  return lines.some((line) => CLOSING.test(line)) ? [title] : lines;
}

/** Characters that a line may stay short of its end, where a mark may not begin the next. */
const SLACK = 1;

/** Room behind a text on its last line. */
function roomAfter(text: string, cells: number): number {
  const lines = Math.ceil(textCells(text) / cells);
  return lines * cells - textCells(text) - (lines - 1) * SLACK;
}

/**
 * A label with its unit, broken where a line of so many characters would break it wrongly: before its brackets, which
 * stay whole, and evenly within its title.
 */
export function brokenLabel(place: Place, cells: number): string {
  const label = labelOf(place);
  if (widthOf(label) <= cells) return label;
  const { title, brackets } = partsOf(label);
  const units = brackets.flatMap((it) => (widthOf(it) <= cells ? [it] : it.split(STROKE)));
  const lines = title === "" ? [] : evenLines(title, cells);
  const [unit = "", ...others] = units;
  const last = lines.at(-1) ?? "";
  const fits = textCells(last) > 0 && roomAfter(last, cells) >= widthOf(unit);
  return (fits ? [...lines.slice(0, -1), last + unit, ...others] : [...lines, ...units]).join("\n");
}
