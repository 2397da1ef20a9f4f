import { type Cover, type Title, textCells } from "@shifan/document";
import {
  coverLinesTop,
  mm,
  mmToTwip,
  cover as rules,
  twip,
  twipToMm,
  typeArea,
  wordSize,
} from "@shifan/gb9704";
import { linesOfTitle } from "./body-text.ts";
import { inlineControl } from "./fill-in/control.ts";
import { bareTable, para, rule, run, spacer, tableCell } from "./markup.ts";
import { CHAR, LINE, portrait } from "./page-setup.ts";
import type { PinnedBox } from "./pinned-box.ts";

const SUBTITLE_GAP = mmToTwip(mm(8));
/** Of the value's width, what the cell keeps for itself. */
const VALUE_WIDTH = mmToTwip(mm(rules.valueWidth - 2));
/** The cover's title and its line. */
export const COVER_TITLE = { size: wordSize.small0, line: 1080 };

/** The cover's labels, spread to one width, and their values, each on a rule. */
function coverLines({ lines }: Cover): string {
  const longest = Math.min(rules.labelChars, Math.max(0, ...lines.map(({ label }) => textCells(label))));
  const columns = [Math.round((longest + 0.2) * CHAR), Math.round(0.8 * CHAR), VALUE_WIDTH];
  const underline = `<w:tcBorders>${rule("bottom", { eighths: 6, space: 0, red: false })}</w:tcBorders>`;
  const format = { size: wordSize.three };
  const rows = lines.map(({ label, value, field }) => {
    const line = (runs: string, align: "distribute" | "left" | "center") =>
      para({ style: "GwCell", line: LINE, align }, runs);
    const text = (content: string, align: "distribute" | "left") => line(run(content, format), align);
    const filled = field === undefined ? run(value, format) : inlineControl(field, format);
    const cells = [
      tableCell(text(label, "distribute"), { width: columns[0] ?? 0, align: "bottom" }),
      tableCell(text("：", "left"), { width: columns[1] ?? 0, align: "bottom" }),
      tableCell(line(filled, "center"), { width: VALUE_WIDTH, align: "bottom", borders: underline }),
    ];
    return `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${mmToTwip(rules.linePitch)}" w:hRule="atLeast"/></w:trPr>${cells.join("")}</w:tr>`;
  });
  return `<w:tbl>${bareTable(columns, { isCentred: true })}${rows.join("")}</w:tbl>`;
}

/** Where the lines begin, by the lines that their values are likely to take. */
function linesTop({ lines }: Cover, least: number): number {
  const taken = lines.map(({ value }) => Math.max(1, Math.ceil((textCells(value) * CHAR) / VALUE_WIDTH)));
  const count = taken.reduce((sum, each) => sum + each, 0);
  return mmToTwip(coverLinesTop(count, mm(twipToMm(twip(least)) + rules.clear)));
}

/** The cover: its title large, lines to fill in below. */
export function coverXml(title: Title, cover: Cover, titleLines: readonly string[]): string {
  const lines = linesOfTitle(title, titleLines);
  const above = mmToTwip(rules.titleTop) - portrait.top;
  const subtitles = cover.subtitles.map((text, i) =>
    para(
      { style: "GwText", align: "center", firstLine: 0, ...(i === 0 ? { before: SUBTITLE_GAP } : {}) },
      run(text, { style: "Kai" }),
    ),
  );
  const used = above + lines.length * COVER_TITLE.line + SUBTITLE_GAP + subtitles.length * LINE;
  return (
    spacer(above) +
    lines.map((line) => para({ style: "GwCoverTitle" }, run(line))).join("") +
    subtitles.join("") +
    spacer(Math.max(LINE, linesTop(cover, portrait.top + used) - portrait.top - used)) +
    coverLines(cover)
  );
}

/** Who issued the form, at the foot of the cover. */
export function coverFoot({ foot }: Cover): PinnedBox | undefined {
  if (foot === "") return undefined;
  return {
    xml: para({ style: "GwText", align: "center", firstLine: 0 }, run(foot, { style: "Kai" })),
    left: portrait.left,
    top: mmToTwip(rules.footTop),
    width: mmToTwip(typeArea.width),
    height: LINE + 20,
    wraps: false,
  };
}
