import type { Block } from "@shifan/document";
import { mm, mmToTwip, pitch, table as rules } from "@shifan/gb9704";
import type { KnownTable, TableStretch } from "./page-layout.ts";
import { LINE, TEXT_LINE, whiteAbove } from "./page-setup.ts";

/** How a table is brought to the typesetter's pages. */
export interface TableFit {
  /** Lines that stand above it on its page. */
  readonly above: number;
  /** Whether the page before has room for its head, which shall not stand there alone or with one row. */
  readonly isPushed: boolean;
  /** Least heights in twips of rows that are a little higher than their text. */
  readonly heights: ReadonlyMap<number, number>;
  /** White in twips between its last rule and the text below it; 0 where no line would fit there anyway. */
  readonly whiteBelow: number;
}

/** How far the text area reaches below the 版心: half of the white between two lines of text, in mm. */
const BELOW_AREA = rules.gap;
/** A row as high as that looks no different from the others; what a page would need more of is left. */
const MOST = mm(1.5);
/** What a row that shall not fit is short of: a program that centres the white of lines has 1 mm more than LibreOffice. */
const SHORT = mm(1.4);
/** What rules and rounding add to a table on the way down, in twips: the last line of the page must not miss its place by it. */
const ROUNDING = 24;
/** The least that an exact line may have, in twips. */
const LEAST_WHITE = 20;

/**
 * How much higher each row of a stretch stands, in mm, so that the next one fits on no program's page: a text area reaches
 * half a line's white below the 版心, where the white of a line may stand and a rule must not (5.2.1).
 */
function growth(stretch: TableStretch, next: TableStretch | undefined): number {
  const following = next?.rows[0]?.height;
  if (following === undefined || stretch.rows.length === 0) return 0;
  const wanted = Math.min(stretch.room + BELOW_AREA - following + SHORT, stretch.room);
  const each = wanted / stretch.rows.length;
  return each > 0 && each <= MOST ? each : 0;
}

/** White below the last row: up to the next line, or what keeps that line from standing below the row on the same page. */
function whiteBelowLast(last: TableStretch | undefined, drop: number): number {
  if (last === undefined) return 0;
  if (last.below === undefined) {
    const short = mmToTwip(mm(last.room + BELOW_AREA + SHORT)) - LINE;
    return short > 0 ? Math.max(LEAST_WHITE, short) : 0;
  }
  return Math.max(LEAST_WHITE, Math.round(mmToTwip(last.below) - whiteAbove(TEXT_LINE) + drop - ROUNDING));
}

/**
 * Brings a table to the pages of its stretches, which are given in order; nothing where none is known. Lines of text
 * stand `drop` twips lower than the typesetter's.
 */
export function tableFit(stretches: readonly TableStretch[], drop: number): TableFit | undefined {
  const [first] = stretches;
  if (first === undefined) return undefined;
  const heights = stretches.flatMap((stretch, i) => {
    const more = growth(stretch, stretches[i + 1]);
    return more === 0
      ? []
      : stretch.rows.map(({ row, height }): [number, number] => [row, mmToTwip(mm(height + more))]);
  });
  return {
    above: first.above,
    isPushed: (first.roomBefore ?? 0) >= first.above * pitch + (first.rows[0]?.height ?? 0) - SHORT,
    heights: new Map(heights),
    whiteBelow: whiteBelowLast(stretches.at(-1), drop),
  };
}

/** The fit of each block: of tables alone, from what is known of them in order. */
export function tableFits(
  content: readonly Block[],
  known: readonly KnownTable[],
  drop: number,
): readonly (TableFit | undefined)[] {
  let next = 0;
  return content.map(({ kind }) =>
    kind === "table" ? tableFit(known[next++]?.stretches ?? [], drop) : undefined,
  );
}

/**
 * Blocks that have to open a page: tables of which the page before has room for the head, and headings above them. No rows
 * are kept together for it: LibreOffice then breaks the table far too early.
 */
export function pageOpeners(
  content: readonly Block[],
  fits: readonly (TableFit | undefined)[],
): ReadonlySet<Block> {
  const openers = content.flatMap((_, i): readonly Block[] => {
    const fit = fits[i];
    if (fit?.isPushed !== true) return [];
    const opener = i - fit.above;
    const isGroup = content.slice(opener, i).every(({ kind }) => kind === "heading");
    return opener > 0 && isGroup ? content.slice(opener, opener + 1) : [];
  });
  return new Set(openers);
}
