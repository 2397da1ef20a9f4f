import { type Cell, type FillIn, printsBoxes, SIGN_WHITE, type SignLine, signLabel } from "@shifan/document";
import { mm, table as rules } from "@shifan/gb9704";
import type { Context } from "./context.ts";
import { boxFields, fieldElement, fieldText, lineField, writtenField } from "./fields.ts";
import { type CellFields, cellPitch, type LaidCell } from "./grid-layout.ts";
import type { Setting } from "./measure.ts";
import type { Item, TextItem } from "./pages.ts";

/** Whether something is filled in in a cell. */
export const fillsIn = ({ field, sign }: Cell): boolean =>
  field !== undefined || sign?.some((line) => line.field !== undefined) === true;

export const NO_FIELDS: CellFields = { own: [], sign: [] };

/** The elements of what is filled in in a cell. */
export function cellFields(cell: Cell, parent: number, context: Context): CellFields {
  if (!fillsIn(cell)) return NO_FIELDS;
  const { field, sign = [], text } = cell;
  const boxes = field === undefined || !printsBoxes(field, text) ? 1 : field.options.length;
  return {
    own: field === undefined ? [] : Array.from({ length: boxes }, () => fieldElement(parent, context)),
    sign: sign.map((line) => (line.field === undefined ? undefined : fieldElement(parent, context))),
  };
}

/** The texts of a line of a cell. */
export interface CellTexts {
  /** Its number in the cell. */
  readonly line: number;
  readonly texts: readonly TextItem[];
}

/** The texts of a cell in a band with what is filled in there: boxes over those that are printed, else over the cell. */
export function filledInItems(
  laid: LaidCell,
  lines: readonly CellTexts[],
  band: { readonly from: number; readonly to: number },
  setting: Setting,
): readonly Item[] {
  const { cell, fields } = laid;
  const signed = laid.lines.length - (cell.sign?.length ?? 0);
  const own = lines.filter(({ line }) => line < signed).flatMap(({ texts }) => texts);
  return [
    ...ownItems(laid, own, band, setting),
    ...lines
      .filter(({ line }) => line >= signed)
      .flatMap(({ line, texts }) => signItems(cell.sign?.[line - signed], fields.sign[line - signed], texts)),
  ];
}

function signItems(
  line: SignLine | undefined,
  element: number | undefined,
  texts: readonly TextItem[],
): readonly Item[] {
  if (line?.field === undefined || element === undefined) return texts;
  const range = { from: signLabel(line).length, after: SIGN_WHITE.length, printed: line.value };
  return lineField(texts, { field: line.field, element }, range);
}

function ownItems(
  laid: LaidCell,
  texts: readonly TextItem[],
  band: { readonly from: number; readonly to: number },
  setting: Setting,
): readonly Item[] {
  const { cell, fields } = laid;
  const [element] = fields.own;
  if (cell.field === undefined || element === undefined) return texts;
  if (printsBoxes(cell.field, cell.text)) return [...texts, ...boxFields(texts, cell.field, fields.own)];
  // What goes on over the page goes on in the box of the first one.
  if (laid.y1 < band.from) return texts.map((text) => ({ ...text, shownBy: element }));
  const box = cellBox(laid, band, setting);
  const isProse = cell.prose === true;
  const field = writtenField({ field: cell.field, element }, box, {
    size: setting.size,
    align: cell.align ?? "left",
    isHigh: isProse || MANY_LINES.has(cell.field.kind),
    text: fieldText(cell.field, cell.text),
  });
  return [...texts.map((text) => ({ ...text, shownBy: element })), field];
}

/** Kinds whose values may take more than a line. */
const MANY_LINES: ReadonlySet<FillIn["kind"]> = new Set(["text", "texts", "prose", "choices"]);

/** The inside of a cell, above its lines to be signed. */
function cellBox({ cell, x1, x2, y1, y2 }: LaidCell, band: { from: number; to: number }, setting: Setting) {
  const foot = cell.sign === undefined ? 0 : cell.sign.length * cellPitch(setting);
  const bottom = Math.min(y2 - foot, band.to);
  return {
    x: mm(x1 + rules.padX / 2),
    y: mm(y1 - band.from + WHITE),
    width: mm(x2 - x1 - rules.padX),
    height: mm(bottom - y1 - 2 * WHITE),
  };
}

/** Between a rule and the box beside it. */
const WHITE = 0.5;
