import { mm, pt, ptToMm } from "@shifan/gb9704";
import { groupLines } from "../paper/group-lines.ts";
import type { Edges, Glyph, Layer, Shape, Sheet, Stroke } from "../paper/sheet.ts";
import type { Marks } from "./marks.ts";
import { apply, type Matrix, multiply, scaleOf } from "./matrix.ts";
import type { PathBox } from "./path-boxes.ts";

/** Em box: the share above the baseline that Chinese faces are cut with. */
const ASCENT = 0.88;
/** A filled box thinner than this is a line; thicker, a shape. */
const THICKEST_LINE = 1.5;
/** Colours from here on are paper. */
const WHITE = 245;
const MM_PER_PT = ptToMm(pt(1));

/** A page as pdf.js describes it: its size as shown in points and the way from page units to it (y downwards). */
export interface PageFrame {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly transform: Matrix;
}

type Direction = "right" | "down" | "left" | "up";

/** Marks sorted into what reads upright and what reads on its side, in millimetres. */
export function toSheet(marks: Marks, frame: PageFrame): Sheet {
  const [width, height] = [frame.width * MM_PER_PT, frame.height * MM_PER_PT];
  const shown = multiply([MM_PER_PT, 0, 0, MM_PER_PT, 0, 0], frame.transform);
  const isWide = width > height;
  const toUpright = isWide ? multiply([0, -1, 1, 0, 0, width], shown) : shown;
  const toTurned = isWide ? shown : multiply([0, 1, -1, 0, height, 0], shown);
  const toHeadRight = isWide ? shown : multiply([0, -1, 1, 0, 0, width], shown);
  const directions = marks.glyphs.map((glyph) => direction(multiply(toUpright, glyph.matrix)));
  const glyphs = (wanted: Direction, matrix: Matrix): readonly Glyph[] =>
    marks.glyphs.flatMap((glyph, i) => (directions[i] === wanted ? [toGlyph(glyph, matrix)] : []));
  const upright = glyphs("right", toUpright);
  const up = glyphs("up", toTurned);
  const down = glyphs("down", toHeadRight);
  const isHeadRight = down.length > up.length;
  const turned = isHeadRight ? down : up;
  return {
    page: frame.page,
    width: mm(width),
    height: mm(height),
    upright: layer(upright, marks, { matrix: toUpright, page: frame.page }),
    turned: layer(turned, marks, { matrix: isHeadRight ? toHeadRight : toTurned, page: frame.page }),
    isTurned: turned.length > upright.length,
    isHeadRight,
  };
}

function direction(matrix: Matrix): Direction {
  const [dx, dy] = [matrix[0], matrix[1]];
  if (Math.abs(dx) >= Math.abs(dy)) return dx >= 0 ? "right" : "left";
  return dy >= 0 ? "down" : "up";
}

const edges = (box: PathBox, matrix: Matrix): Edges => {
  const corners = [apply(matrix, box[0], box[1]), apply(matrix, box[2], box[3])];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return {
    left: mm(Math.min(...xs)),
    right: mm(Math.max(...xs)),
    top: mm(Math.min(...ys)),
    bottom: mm(Math.max(...ys)),
  };
};

function toGlyph(glyph: Marks["glyphs"][number], matrix: Matrix): Glyph {
  const own = multiply(matrix, glyph.matrix);
  const box = edges([0, ASCENT - 1, glyph.width, ASCENT], own);
  return {
    ...box,
    char: glyph.char,
    em: mm(box.bottom - box.top),
    face: glyph.font.face,
    font: glyph.font.name,
    colour: glyph.colour,
    ...(glyph.ink === undefined ? {} : { ink: edges(glyph.ink, own) }),
  };
}

function layer(glyphs: readonly Glyph[], marks: Marks, at: { matrix: Matrix; page: number }): Layer {
  const visible = marks.paths.filter(({ colour }) => Math.min(...colour) < WHITE);
  const drawn = visible.map((path) => toDrawing(path, at.matrix));
  return {
    lines: groupLines(glyphs, at.page),
    strokes: drawn.flatMap((one) => ("axis" in one ? [one] : [])),
    shapes: [
      ...drawn.flatMap((one) => ("axis" in one ? [] : [one])),
      ...marks.images.map(
        (image): Shape => ({ kind: "image", ...edges([0, 0, 1, 1], multiply(at.matrix, image.matrix)) }),
      ),
    ],
  };
}

/** A drawn piece as a straight line where it is thin, else as a shape. */
function toDrawing(path: Marks["paths"][number], matrix: Matrix): Stroke | Shape {
  const box = edges(path.box, multiply(matrix, path.matrix));
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const pen = path.pen === undefined ? 0 : path.pen * scaleOf(matrix);
  const thin = Math.min(width, height);
  if (thin > THICKEST_LINE || Math.max(width, height) < THICKEST_LINE)
    return { ...box, kind: "drawing", colour: path.colour };
  const thickness = mm(path.pen === undefined ? thin : Math.max(pen, thin));
  return { ...box, axis: width >= height ? "horizontal" : "vertical", thickness, colour: path.colour };
}
