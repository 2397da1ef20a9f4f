import { type FillIn, joinedTexts } from "@shifan/document";
import { type Mm, mm, ptToMm } from "@shifan/gb9704";
import type { Context } from "./context.ts";
import type { FieldItem, Item, TextItem } from "./pages.ts";

/** Something to fill in, with its element of the structure tree. */
export interface FieldPlace {
  readonly field: FillIn;
  readonly element: number;
}

/** The element of something to fill in, below that of the cell or line which it stands in. */
export const fieldElement = (parent: number, context: Context): number =>
  context.element("field", { parent });

/** What a field says while it has a value: words as they were written, all else as it is printed. */
export const fieldText = ({ kind, values }: FillIn, printed: string): string => {
  if (values.length === 0) return "";
  if (kind === "texts") return joinedTexts(values);
  return kind === "text" || kind === "prose" ? (values[0] ?? "") : printed;
};

const EMPTY_BOX = "☐";
const TICKED_BOX = "☑";

/** A paper prints all boxes empty where ticks are put into them on the screen. */
export const withEmptyBoxes = (text: string): string => text.replaceAll(TICKED_BOX, EMPTY_BOX);

/** A character of a text item. */
interface PlacedChar {
  readonly char: string;
  readonly item: TextItem;
  /** Its number in the item. */
  readonly at: number;
  readonly x: number;
  readonly width: number;
}

const charsOf = (item: TextItem): readonly PlacedChar[] => {
  let x: number = item.x;
  return Array.from(item.text, (char, at) => {
    const width = item.advances[at] ?? 0;
    x += width;
    return { char, item, at, x: x - width, width };
  });
};

/** The boxes that texts print, one for each element in their order. */
export function boxFields(
  items: readonly TextItem[],
  field: FillIn,
  elements: readonly number[],
): readonly FieldItem[] {
  const boxes = items.flatMap(charsOf).filter(({ char }) => char === EMPTY_BOX);
  return boxes.flatMap(({ item, x, width }, option): readonly FieldItem[] => {
    const element = elements[option];
    if (element === undefined) return [];
    const { top, size } = item;
    const side = mm(Math.min(width, ptToMm(size)));
    const box = { x: mm(x), y: top, width: side, height: side, size } as const;
    return [{ kind: "field", field, option, ...box, align: "center", isHigh: false, text: "", element }];
  });
}

/** Two parts of a text item, before and from a character. */
function parted(item: TextItem, at: number): readonly TextItem[] {
  const chars = Array.from(item.text);
  const part = (from: number, to: number): TextItem => ({
    ...item,
    x: mm(item.advances.slice(0, from).reduce((x, advance) => x + advance, item.x)),
    text: chars.slice(from, to).join(""),
    advances: item.advances.slice(from, to),
  });
  return [part(0, at), part(at, chars.length)];
}

/** Texts of which those from character `from` on are what a field shows. */
function shownFrom(items: readonly TextItem[], from: number, element: number): readonly TextItem[] {
  let before = 0;
  return items.flatMap((item) => {
    const first = before;
    before += item.advances.length;
    if (before <= from) return [item];
    const parts = first >= from ? [item] : parted(item, from - first);
    return parts.map((part, i) => (i === parts.length - 1 ? { ...part, shownBy: element } : part));
  });
}

/** White above and below what is written on a line. */
const LINE_WHITE = mm(0.6);

/** A line that ends with something to fill in, from its character `from` to the last but `after`. */
export function lineField(
  items: readonly TextItem[],
  { field, element }: FieldPlace,
  range: { readonly from: number; readonly after: number; readonly printed: string },
): readonly Item[] {
  const chars = items.flatMap(charsOf);
  const [first, last] = [chars[range.from], chars[chars.length - 1 - range.after]];
  if (first === undefined || last === undefined) return items;
  const { top, size } = first.item;
  const box = {
    x: mm(first.x),
    y: mm(top - LINE_WHITE),
    width: mm(last.x + last.width - first.x),
    height: mm(ptToMm(size) + 2 * LINE_WHITE),
  };
  return [
    ...shownFrom(items, range.from, element),
    writtenField({ field, element }, box, {
      size,
      align: "left",
      isHigh: false,
      text: fieldText(field, range.printed),
    }),
  ];
}

/** A box to write in, or a list to choose from. */
export const writtenField = (
  { field, element }: FieldPlace,
  box: { readonly x: Mm; readonly y: Mm; readonly width: Mm; readonly height: Mm },
  look: Pick<FieldItem, "size" | "align" | "isHigh" | "text">,
): FieldItem => ({ kind: "field", field, ...box, ...look, element });
