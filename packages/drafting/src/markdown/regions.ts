import type { Piece } from "../liquid/outline.ts";
import { TAG_LINE_END } from "../values.ts";

/** The end of an empty line; a line of tags may have stood before it. */
const EMPTY_LINE = new RegExp(`(?<=(?:\\n|${TAG_LINE_END})[ \\t]*)\\n`, "g");
const INDENTED = new RegExp(`^${TAG_LINE_END}*[ \\t]`);

const waysOf = (piece: Piece): readonly (readonly Piece[])[] => {
  if (piece.kind === "choice") return piece.ways.map((it) => it.pieces);
  return piece.kind === "loop" ? [piece.pieces, piece.otherwise] : [];
};

/** Whether what follows may belong to a list's item. */
function startsIndented([first]: readonly Piece[]): boolean {
  if (first === undefined) return false;
  return first.kind === "text" ? INDENTED.test(first.text) : waysOf(first).some(startsIndented);
}

const wordsOf = (pieces: readonly Piece[]): string =>
  pieces.map((it) => (it.kind === "text" ? it.text : waysOf(it).map(wordsOf).join(""))).join("");

/** A table's title belongs to the table after the empty line. */
function waitsForTable(pieces: readonly Piece[]): boolean {
  const words = wordsOf(pieces);
  const at = words.lastIndexOf("[表题]");
  return at !== -1 && !words.slice(at).includes("|");
}

/** A text cut after its empty lines. */
function cutText({ text, line }: Extract<Piece, { kind: "text" }>): readonly Piece[] {
  const ends = [...text.matchAll(EMPTY_LINE)].map(({ index }) => index + 1);
  let at = line;
  return [0, ...ends].map((start, index): Piece => {
    const part = text.slice(start, ends[index]);
    const own = at;
    at += part.split("\n").length - 1;
    return { kind: "text", text: part, line: own };
  });
}

/**
 * Cuts an outline at the empty lines that are there in any case, so that what the record decides is looked at
 * together only where it can meet in one block.
 */
export function regionsOf(outline: readonly Piece[]): readonly (readonly Piece[])[] {
  const regions: Piece[][] = [];
  let region: Piece[] = [];
  for (const [index, piece] of outline.entries()) {
    const parts = piece.kind === "text" ? cutText(piece) : [piece];
    for (const [place, part] of parts.entries()) {
      region.push(part);
      const isEnd = place < parts.length - 1;
      const following = parts.slice(place + 1).filter((it) => it.kind !== "text" || it.text !== "");
      if (!isEnd || startsIndented([...following, ...outline.slice(index + 1, index + 2)])) continue;
      if (waitsForTable(region)) continue;
      regions.push(region);
      region = [];
    }
  }
  return [...regions, region];
}
