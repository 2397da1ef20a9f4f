import { type Cover, type Title, textCells } from "@shifan/document";
import { mm, mmToTwip, typeArea, wordSize } from "@shifan/gb9704";
import { linesOfTitle } from "./body-text.ts";
import { inlineControl } from "./fill-in/control.ts";
import { bareTable, para, rule, run, spacer, tableCell } from "./markup.ts";
import { CHAR, LINE, portrait } from "./page-setup.ts";
import type { PinnedBox } from "./pinned-box.ts";

/** A cover is practice, no standard: the places of the page that the typesetter makes. */
const TITLE_TOP = mmToTwip(mm(82));
const LINES_TOP = mmToTwip(mm(158));
const FOOT_TOP = mmToTwip(mm(246));
const SUBTITLE_GAP = mmToTwip(mm(8));
const COVER_LINE = mmToTwip(mm(13));
const VALUE_WIDTH = mmToTwip(mm(94));
const LABEL_CHARS = 8;
/** The cover's title and its line. */
export const COVER_TITLE = { size: wordSize.small0, line: 1080 };

/** The cover's labels, spread to one width, and their values, each on a rule. */
function coverLines({ lines }: Cover): string {
  const longest = Math.min(LABEL_CHARS, Math.max(0, ...lines.map(({ label }) => textCells(label))));
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
    return `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${COVER_LINE}" w:hRule="atLeast"/></w:trPr>${cells.join("")}</w:tr>`;
  });
  return `<w:tbl>${bareTable(columns, { isCentred: true })}${rows.join("")}</w:tbl>`;
}

/** The cover: its title large, lines to fill in below. */
export function coverXml(title: Title, cover: Cover, titleLines: readonly string[]): string {
  const lines = linesOfTitle(title, titleLines);
  const above = TITLE_TOP - portrait.top;
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
    spacer(Math.max(LINE, LINES_TOP - portrait.top - used)) +
    coverLines(cover)
  );
}

/** Who issued the form, at the foot of the cover. */
export function coverFoot({ foot }: Cover): PinnedBox | undefined {
  if (foot === "") return undefined;
  return {
    xml: para({ style: "GwText", align: "center", firstLine: 0 }, run(foot, { style: "Kai" })),
    left: portrait.left,
    top: FOOT_TOP,
    width: mmToTwip(typeArea.width),
    height: LINE + 20,
    wraps: false,
  };
}
