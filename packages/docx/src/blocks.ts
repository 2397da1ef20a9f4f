import {
  type Block,
  blockText,
  type Heading,
  type Level,
  type Paragraph,
  type SignLines,
  signLineGaps,
  signLineIndent,
  type Table,
  textCells,
} from "@shifan/document";
import { body, charsOfLine, twip, twipToMm } from "@shifan/gb9704";
import { charts } from "./charts.ts";
import { grid, WHITE_BELOW_LINE } from "./grid.ts";
import { marked } from "./heading-mark.ts";
import { heldRoomRun } from "./held-room.ts";
import type { Closing } from "./last-paragraph.ts";
import { para, run } from "./markup.ts";
import type { KnownTable } from "./page-layout.ts";
import { BODY_TYPE, CHAR, LINE } from "./page-setup.ts";
import { table } from "./table.ts";
import { pageOpeners, type TableFit, tableFits } from "./table-fit.ts";
import { type TableLook, tableLooks } from "./table-look.ts";
import { type Part, textRuns } from "./text-runs.ts";
import type { TightnessOf } from "./tightness.ts";

/** What blocks need to know of the place they stand in. */
export interface Place {
  /** Width between the margins, in twips. */
  readonly width: number;
  /** What is known of the tables among them, in order. */
  readonly tables: readonly KnownTable[];
  /** How much lower than the typesetter's their lines stand, in twips; not at all unless told. */
  readonly drop?: number;
  /** How close texts stand, so that they take the typesetter's lines. */
  readonly tightnessOf: TightnessOf;
  /** How the last one stays with what follows; absent where nothing does. */
  readonly closing?: Closing;
  /** The bookmark of a heading that a table of contents names. */
  readonly markOf?: (heading: Heading) => string | undefined;
  /**
   * Whether a heading stands at the top of a page, so that it does in every program and a table of contents names the
   * right page.
   */
  readonly opensPage?: (heading: Heading) => boolean;
}

/** What one block needs to know. */
interface Spot extends Partial<Closing> {
  readonly width: number;
  readonly drop: number;
  readonly opensPage: boolean;
  readonly keepNext: boolean;
  readonly tightnessOf: TightnessOf;
  /** What stands above and below it, among the same blocks. */
  readonly above: Block["kind"] | undefined;
  readonly below: Block["kind"] | undefined;
  readonly lookOf: (table: Table) => TableLook;
  readonly fit: TableFit | undefined;
  readonly markOf?: Place["markOf"];
}

const charsIn = (width: number): number => charsOfLine(twipToMm(twip(width)));

/** The face of a number and its run-in heading: 黑体 and 楷体 for the first two levels, 仿宋 below (7.3.3). */
const LEAD_STYLE: Record<Level, { readonly style?: "Hei" | "Kai" }> = {
  1: { style: "Hei" },
  2: { style: "Kai" },
  3: {},
  4: {},
};

const whiteBelow = ({ below }: Spot) => (below === "grid" ? { after: WHITE_BELOW_LINE } : {});

function headingBlock(block: Heading, spot: Spot): string {
  const { width, opensPage, tightnessOf, markOf } = spot;
  const text = block.label + block.text;
  const runs = textRuns([{ text }], tightnessOf(text, width, BODY_TYPE));
  const mark = markOf?.(block);
  const format = { style: `Heading${block.level}`, pageBreakBefore: opensPage, ...whiteBelow(spot) };
  return para(format, mark === undefined ? runs : marked(runs, mark));
}

/** A text, and the room that it keeps free anchored in it. */
function partsOf(text: string, heldRoom: Spot["heldRoom"]): readonly Part[] {
  if (heldRoom === undefined) return [{ text }];
  const chars = Array.from(text);
  const at = Math.floor(chars.length * heldRoom.from);
  return [
    { text: chars.slice(0, at).join(""), after: heldRoomRun(heldRoom.room) },
    { text: chars.slice(at).join("") },
  ];
}

function paragraphBlock(block: Paragraph, spot: Spot): string {
  const { keepNext, keepsTwoLines = false, heldRoom, width, tightnessOf } = spot;
  const opening = (block.item?.label ?? "") + block.lead;
  const face = LEAD_STYLE[block.item?.level ?? 1];
  const firstRun = Array.from(opening).length;
  const tight = tightnessOf(opening + block.text, width, { ...BODY_TYPE, firstRun });
  const runs = textRuns([{ text: opening, format: face }, ...partsOf(block.text, heldRoom)], tight);
  const format = {
    style: "GwText",
    keepNext: keepNext || spot.below === "grid",
    keepsTwoLines,
    ...whiteBelow(spot),
  };
  if (block.align === "indent") return para(format, runs);
  return para({ ...format, firstLine: 0, align: block.align === "center" ? "center" : "both" }, runs);
}

/** Lines to sign on, one blank line below the text; where nothing stands yet, a line to write on ends a character inside. */
function signLinesBlock(block: SignLines, { width, keepNext }: Spot): string {
  const format = {
    style: "GwText",
    firstLine: 0,
    left: signLineIndent(block, charsIn(width), body.signLineIndent) * CHAR,
    tabs: [{ at: width - CHAR, align: "left" }],
    align: "left",
  } as const;
  const gaps = signLineGaps(block);
  return block.lines
    .map(({ label, value }, index) =>
      para(
        {
          ...format,
          ...(gaps[index] === 0 ? {} : { before: LINE }),
          keepNext: keepNext || index < block.lines.length - 1,
        },
        run(`${label}：${value}`) + (value === "" ? run("\t", { isUnderlined: true }) : ""),
      ),
    )
    .join("");
}

/** Adding a kind of block stops the compiler here until it says how it is written. */
const BLOCKS: { [K in Block["kind"]]: (block: Extract<Block, { kind: K }>, spot: Spot) => string } = {
  heading: headingBlock,
  paragraph: paragraphBlock,
  table: (block, { lookOf, ...spot }) => table(block, { ...spot, look: lookOf(block) }),
  grid,
  charts,
  signLines: signLinesBlock,
};

/** A longer text would leave a hole where it moves as a whole to the lines that sign it. */
const MOVED_LINES = 8;

const isShort = (block: Block, width: number): boolean =>
  blockText(block).reduce((sum, text) => sum + textCells(text), 0) <= MOVED_LINES * charsIn(width);

/** Blocks of 正文 or of an attachment as WordprocessingML. */
export function blocks(content: readonly Block[], place: Place): string {
  const { width, tables, drop = 0, tightnessOf, closing, markOf, opensPage = () => false } = place;
  const lookOf = tableLooks(
    content,
    width,
    tables.map(({ size }) => size),
  );
  const fits = tableFits(content, tables, drop);
  const openers = pageOpeners(content, fits);
  return content
    .map((block, index) => {
      const write = BLOCKS[block.kind] as (block: Block, spot: Spot) => string;
      return write(block, {
        width,
        drop,
        opensPage: openers.has(block) || (index > 0 && block.kind === "heading" && opensPage(block)),
        tightnessOf,
        keepNext: content[index + 1]?.kind === "signLines" && isShort(block, width),
        ...(index === content.length - 1 ? closing : {}),
        above: content[index - 1]?.kind,
        below: content[index + 1]?.kind,
        lookOf,
        fit: fits[index],
        ...(markOf === undefined ? {} : { markOf }),
      });
    })
    .join("");
}
