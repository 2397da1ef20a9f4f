import { type Piece, YES } from "../liquid/outline.ts";
import { settleTagLines } from "../source-lines.ts";
import { TAG_LINE_END, tokenOf, tokensIn } from "../values.ts";
import { type Answers, answersFor, FIRST, holds, LAST, OTHER } from "./answers.ts";
import { joinTables, type WayLine } from "./join-tables.ts";
import { regionsOf } from "./regions.ts";
import { withoutSeenBlocks } from "./seen-blocks.ts";

/**
 * A text with the place of each output as a token, and each of its regions in every way that the record may decide
 * it, one way after another: its structure, to be read at once.
 */
export interface Skeleton {
  readonly text: string;
  /** For each line of `text` the line of the source, from 1, and the way that it belongs to. */
  readonly lines: readonly SkeletonLine[];
  /** The ways of each region; one that is words alone has no lines. */
  readonly regions: readonly (readonly number[])[];
}

/** Where a line of a skeleton comes from. */
export interface SkeletonLine {
  readonly line: number;
  readonly way: number;
}

/** A text being put together, and the line of the source for each of its parts. */
interface Rendering {
  text: string;
  readonly lines: number[];
  /** Whether nothing was seen yet of the part that has begun. */
  isFresh: boolean;
}

/** An empty line keeps ways apart. */
const END: WayLine = ["", 1];
const PART_END = new RegExp(`(\\n|${TAG_LINE_END})`);

function addWords(rendering: Rendering, words: string, startLine: number) {
  let line = startLine;
  for (const piece of words.split(PART_END)) {
    if (piece === "") continue;
    if (rendering.isFresh) rendering.lines.push(line);
    rendering.isFresh = piece === "\n" || piece === TAG_LINE_END;
    if (piece === "\n") line += 1;
    rendering.text += piece;
  }
}

/** Goes through a list twice, so that the first row, the last one and what lies between two rows are seen. */
function renderLoop(loop: Extract<Piece, { kind: "loop" }>, answers: Answers, rendering: Rendering) {
  if (answers.get(loop.list) === OTHER) return render(loop.otherwise, answers, rendering);
  for (const isLast of [false, true]) {
    const inside = new Map(answers).set(isLast ? LAST : FIRST, YES).set(isLast ? FIRST : LAST, OTHER);
    render(loop.pieces, inside, rendering);
  }
}

function render(pieces: readonly Piece[], answers: Answers, rendering: Rendering) {
  for (const piece of pieces) {
    if (piece.kind === "text") addWords(rendering, piece.text, piece.line);
    else if (piece.kind === "output") addWords(rendering, tokenOf(piece.place), piece.line);
    else if (piece.kind === "loop") renderLoop(piece, answers, rendering);
    else {
      const way = piece.ways.find(({ when }) => when === undefined || holds(when, answers));
      render(way?.pieces ?? [], answers, rendering);
    }
  }
}

/** The ways of a region that differ, in words or in where they come from. */
function waysOf(region: readonly Piece[]): readonly Rendering[] {
  const ways = new Map<string, Rendering>();
  for (const answers of answersFor(region)) {
    const rendering: Rendering = { text: "", lines: [], isFresh: true };
    render(region, answers, rendering);
    ways.set(`${rendering.lines.join()} ${rendering.text}`, rendering);
  }
  return [...ways.values()];
}

/** What may be more than words of a paragraph. */
const STRUCTURE = /[*|#<>[\]`\\_~+-]|^[ \t]*\d+[.)]/m;

/** Lines of a way, without empty lines and rows that repeat the line before them. */
function linesOf(rendering: Rendering): readonly WayLine[] {
  const found: WayLine[] = [];
  let line = 1;
  for (const [words, part] of settleTagLines(rendering.text)) {
    if (part !== undefined) line = rendering.lines[part] ?? line;
    const [before, from] = found.at(-1) ?? END;
    const isEmpty = words.trim() === "";
    const repeats = isEmpty ? before.trim() === "" : words === before && from === line && words.includes("|");
    if (!repeats) found.push([words, line]);
  }
  return found;
}

/** The skeleton of an outline; `paragraphs` are the places of outputs that may hold several paragraphs. */
export function skeletonOf(outline: readonly Piece[], paragraphs: ReadonlySet<number>): Skeleton {
  const text: string[] = [];
  const lines: SkeletonLine[] = [];
  let way = 0;
  const add = (ofWay: readonly WayLine[]) => {
    for (const [words, line] of ofWay.length === 0 ? [] : [...ofWay, END]) {
      text.push(words);
      lines.push({ line, way });
    }
    way += 1;
    return way - 1;
  };
  const regions = regionsOf(outline).map((region) => {
    const isPlain = (it: Rendering) =>
      !STRUCTURE.test(it.text) && !tokensIn(it.text).some((place) => paragraphs.has(place));
    const ways = waysOf(region).map((it) => (isPlain(it) ? [] : linesOf(it)));
    return joinTables(withoutSeenBlocks(ways)).map(add);
  });
  return { text: text.join("\n"), lines, regions };
}
