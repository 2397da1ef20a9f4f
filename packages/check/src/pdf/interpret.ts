import { OPS } from "@shifan/pdf-read";
import type { Rgb } from "../paper/sheet.ts";
import type { Marks, PdfFont } from "./marks.ts";
import { identity, type Matrix, multiply, scaleOf, toMatrix } from "./matrix.ts";
import { pathBoxes } from "./path-boxes.ts";

/** The graphics state, as far as it moves, colours or hides marks. */
interface State {
  ctm: Matrix;
  fill: Rgb;
  stroke: Rgb;
  pen: number;
  font: PdfFont | undefined;
  size: number;
  charSpace: number;
  wordSpace: number;
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
}

/** Where text goes on: the text matrix and the pen's way from it. */
interface TextPlace {
  matrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

interface Machine {
  state: State;
  readonly stack: State[];
  text: TextPlace;
  readonly marks: Marks;
  readonly font: (id: string) => PdfFont;
}

type Args = readonly unknown[];
type Step = (machine: Machine, args: Args) => void;

const BLACK: Rgb = [0, 0, 0];
/** Text rendering modes from 3 on leave no ink. */
const INVISIBLE = 3;
const INVISIBLE_CLIP = 7;
const number = (value: unknown): number => (typeof value === "number" && Number.isFinite(value) ? value : 0);

/** Collects the marks of a page out of pdf.js's list of operators. Unknown operators leave no mark. */
export function interpret(
  list: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  font: (id: string) => PdfFont,
): Marks {
  const machine: Machine = {
    state: {
      ctm: identity,
      fill: BLACK,
      stroke: BLACK,
      pen: 1,
      font: undefined,
      size: 0,
      charSpace: 0,
      wordSpace: 0,
      stretch: 1,
      leading: 0,
      rise: 0,
      mode: 0,
    },
    stack: [],
    text: { matrix: identity, x: 0, y: 0, lineX: 0, lineY: 0 },
    marks: { glyphs: [], paths: [], images: [] },
    font,
  };
  list.fnArray.forEach((operator, i) => {
    const args = list.argsArray[i];
    STEPS[operator]?.(machine, Array.isArray(args) ? args : []);
  });
  return machine.marks;
}

const save: Step = (m) => {
  m.stack.push({ ...m.state });
};
const restore: Step = (m) => {
  m.state = m.stack.pop() ?? m.state;
};
const transform: Step = (m, args) => {
  const matrix = toMatrix(args) ?? toMatrix(args[0]);
  if (matrix !== undefined) m.state.ctm = multiply(m.state.ctm, matrix);
};

/** pdf.js hands every colour space on as #rrggbb. */
function toRgb(value: unknown): Rgb {
  if (typeof value !== "string") return BLACK;
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(value);
  if (parts === null) return BLACK;
  return [1, 2, 3].map((i) => Number.parseInt(parts[i] ?? "0", 16)) as unknown as Rgb;
}

const moveText = (m: Machine, x: number, y: number): void => {
  m.text.lineX += x;
  m.text.lineY += y;
  m.text.x = m.text.lineX;
  m.text.y = m.text.lineY;
};

const set =
  <K extends keyof State>(key: K, value: (args: Args) => State[K]): Step =>
  (m, args) => {
    m.state[key] = value(args);
  };

const image: Step = (m) => {
  m.marks.images.push({ matrix: m.state.ctm });
};

const isGlyph = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Radicals and compatibility forms that some producers map glyphs to read as the characters they show. */
const plain = (char: string): string =>
  /[\u2e80-\u2fdf\uf900-\ufaff]/.test(char) ? char.normalize("NFKC") : char;

const showText: Step = (m, args) => {
  const { state, text } = m;
  const { font } = state;
  if (font === undefined || !Array.isArray(args[0])) return;
  const hidden = state.mode === INVISIBLE || state.mode === INVISIBLE_CLIP;
  for (const part of args[0]) {
    if (typeof part === "number") advance(m, (-part / 1000) * state.size);
    if (!isGlyph(part)) continue;
    const char = typeof part.unicode === "string" ? plain(part.unicode) : "";
    const width = number(part.width) * font.unit;
    if (!hidden && char.trim() !== "") {
      const scaled: Matrix = [state.size * state.stretch, 0, 0, state.size, text.x, text.y + state.rise];
      const ink = font.ink(String(part.fontChar));
      m.marks.glyphs.push({
        char,
        matrix: multiply(multiply(state.ctm, text.matrix), scaled),
        width,
        font,
        colour: state.fill,
        ...(ink === undefined ? {} : { ink }),
      });
    }
    advance(m, width * state.size + state.charSpace + (part.isSpace === true ? state.wordSpace : 0));
  }
};

function advance(m: Machine, way: number): void {
  if (m.state.font?.isVertical === true) m.text.y -= way;
  else m.text.x += way * m.state.stretch;
}

const STROKED: ReadonlySet<number> = new Set([OPS.stroke, OPS.closeStroke]);
const FILLED: ReadonlySet<number> = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

const constructPath: Step = ({ state, marks }, args) => {
  const operator = number(args[0]);
  const path: unknown = Array.isArray(args[1]) ? args[1][0] : undefined;
  const isStroke = STROKED.has(operator);
  if (!ArrayBuffer.isView(path) || !(isStroke || FILLED.has(operator))) return;
  const boxes = pathBoxes(path as unknown as ArrayLike<number>);
  const style = isStroke
    ? { colour: state.stroke, pen: state.pen * scaleOf(state.ctm) }
    : { colour: state.fill };
  for (const box of boxes) marks.paths.push({ box, matrix: state.ctm, ...style });
};

const STEPS: Readonly<Record<number, Step>> = {
  [OPS.save]: save,
  [OPS.restore]: restore,
  [OPS.transform]: transform,
  [OPS.paintFormXObjectBegin]: (m, args) => {
    save(m, []);
    transform(m, [args[0]]);
  },
  [OPS.paintFormXObjectEnd]: restore,
  [OPS.setLineWidth]: set("pen", (args) => number(args[0])),
  [OPS.setFillRGBColor]: set("fill", (args) => toRgb(args[0])),
  [OPS.setStrokeRGBColor]: set("stroke", (args) => toRgb(args[0])),
  [OPS.beginText]: (m) => {
    m.text = { matrix: identity, x: 0, y: 0, lineX: 0, lineY: 0 };
  },
  [OPS.setFont]: (m, args) => {
    m.state.font = m.font(String(args[0]));
    m.state.size = number(args[1]);
  },
  [OPS.setCharSpacing]: set("charSpace", (args) => number(args[0])),
  [OPS.setWordSpacing]: set("wordSpace", (args) => number(args[0])),
  [OPS.setHScale]: set("stretch", (args) => number(args[0]) / 100),
  [OPS.setLeading]: set("leading", (args) => -number(args[0])),
  [OPS.setTextRise]: set("rise", (args) => number(args[0])),
  [OPS.setTextRenderingMode]: set("mode", (args) => number(args[0])),
  [OPS.setTextMatrix]: (m, args) => {
    m.text = { matrix: toMatrix(args[0]) ?? toMatrix(args) ?? identity, x: 0, y: 0, lineX: 0, lineY: 0 };
  },
  [OPS.moveText]: (m, args) => moveText(m, number(args[0]), number(args[1])),
  [OPS.setLeadingMoveText]: (m, args) => {
    m.state.leading = number(args[1]);
    moveText(m, number(args[0]), number(args[1]));
  },
  [OPS.nextLine]: (m) => moveText(m, 0, m.state.leading),
  [OPS.showText]: showText,
  [OPS.constructPath]: constructPath,
  [OPS.paintImageXObject]: image,
  [OPS.paintInlineImageXObject]: image,
  [OPS.paintImageMaskXObject]: image,
};
