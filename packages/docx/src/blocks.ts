import type { Block, Heading, Level, Paragraph, SignLines } from "@shifan/document";
import { para, run } from "./markup.ts";
import { CHAR } from "./page-setup.ts";
import { table } from "./table.ts";

/** What a block needs to know of the place it stands in. */
export interface Place {
  /** Width between the margins, in twips. */
  readonly width: number;
  /** Whether the block must stay with what follows it (7.3.5.5: a signature never stands alone). */
  readonly keepNext: boolean;
}

/** The face of a run-in heading: 黑体 and 楷体 for the first two levels, 仿宋 below (7.3.3). */
const LEAD_STYLE: Record<Level, { readonly style?: "Hei" | "Kai" }> = {
  1: { style: "Hei" },
  2: { style: "Kai" },
  3: {},
  4: {},
};

const headingBlock = (block: Heading): string =>
  para({ style: `Heading${block.level}` }, run(block.label + block.text));

function paragraphBlock(block: Paragraph, { keepNext }: Place): string {
  const label = block.item?.label ?? "";
  const runs =
    block.lead === "" || block.item === undefined
      ? run(label + block.lead + block.text)
      : run(label + block.lead, LEAD_STYLE[block.item.level]) + run(block.text);
  if (block.align === "indent") return para({ style: "GwText", keepNext }, runs);
  return para(
    { style: "GwText", keepNext, firstLine: 0, align: block.align === "center" ? "center" : "both" },
    runs,
  );
}

/** Fields start in the right half of the line, where a hand signs; the line to write on ends two characters inside. */
function signLinesBlock(block: SignLines, { width }: Place): string {
  const left = 12 * CHAR;
  const tabs = [{ at: width - 2 * CHAR, align: "left" as const }];
  return block.lines
    .map(({ label, value }, index) =>
      para(
        {
          style: "GwText",
          firstLine: 0,
          left,
          tabs,
          before: 296,
          keepNext: index < block.lines.length - 1,
          align: "left",
        },
        run(`${label}：${value}`) + (value === "" ? run("\t", { isUnderlined: true }) : ""),
      ),
    )
    .join("");
}

/** Adding a kind of block stops the compiler here until it says how it is written. */
const BLOCKS: { [K in Block["kind"]]: (block: Extract<Block, { kind: K }>, place: Place) => string } = {
  heading: headingBlock,
  paragraph: paragraphBlock,
  table: (block, place) => table(block, place.width),
  signLines: signLinesBlock,
};

/** Blocks of 正文 or of an attachment as WordprocessingML. */
export function blocks(content: readonly Block[], width: number, keepLast = false): string {
  return content
    .map((block, index) => {
      const write = BLOCKS[block.kind] as (block: Block, place: Place) => string;
      return write(block, { width, keepNext: keepLast && index === content.length - 1 });
    })
    .join("");
}
