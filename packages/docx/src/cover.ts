import { type Cover, type CoverLine, type Title, textCells } from "@shifan/document";
import {
  type CoverPlaces,
  coverPlaces,
  mmToTwip,
  ptToTwip,
  cover as rules,
  type Twip,
  typeArea,
  wordSize,
} from "@shifan/gb9704";
import { linesOfTitle } from "./body-text.ts";
import { inlineControl } from "./fill-in/control.ts";
import { bareTable, para, rule, run, runLines, spacer, tableCell } from "./markup.ts";
import type { KnownLayout } from "./page-layout.ts";
import {
  BODY_TYPE,
  beforeForGap,
  CHAR,
  fullCover,
  LINE,
  type LineShape,
  type PageSetup,
  portrait,
  TEXT_LINE,
  whiteAbove,
} from "./page-setup.ts";
import type { PinnedBox } from "./pinned-box.ts";

/** The cover's title and its line. */
export const COVER_TITLE: LineShape = { size: wordSize.small0, line: mmToTwip(rules.titlePitch) };

const SUBTITLE: LineShape = { size: wordSize.three, line: mmToTwip(rules.subtitlePitch) };
const VALUE_WIDTH = mmToTwip(rules.valueWidth);

/** The rule below a value, in eighths of a point; a row has its thickness besides the text. */
const RULE_EIGHTHS = 6;
const RULE = (RULE_EIGHTHS / 8) * 20;

/** A value in its runs, and how many lines it takes. */
interface Value {
  readonly runs: string;
  readonly taken: number;
}

/**
 * A value in the typesetter's lines. Its characters stand closer where one of them, whose marks the typesetter has
 * squeezed, is wider than the rule below it.
 */
function knownValue(lines: readonly string[] | undefined): Value | undefined {
  if (lines === undefined) return undefined;
  const widest = Math.max(1, ...lines.map(textCells));
  const spare = Math.floor(VALUE_WIDTH / widest) - ptToTwip(wordSize.three);
  const runs = runLines(lines, { ...BODY_TYPE, tracking: Math.min(BODY_TYPE.tracking, spare) });
  return { runs, taken: Math.max(1, lines.length) };
}

/** A value that a program breaks by itself, in about so many lines. */
const guessedValue = (text: string): Value => ({
  runs: run(text, BODY_TYPE),
  taken: Math.max(1, Math.ceil((textCells(text) * CHAR) / VALUE_WIDTH)),
});

interface Rows {
  readonly pitch: Twip;
  readonly columns: readonly number[];
}

/** A label, and its value on a rule: as high as the lines that the value takes. */
function row({ label, field }: CoverLine, { runs, taken }: Value, { pitch, columns }: Rows): string {
  // The lines and the rule below them are together as high as the row.
  const lineHeight = Math.floor(pitch - RULE / taken);
  const line = (content: string, align: "distribute" | "left" | "center") =>
    para({ style: "GwCell", line: lineHeight, align }, content);
  const underline = `<w:tcBorders>${rule("bottom", { eighths: RULE_EIGHTHS, space: 0, red: false })}</w:tcBorders>`;
  const filled = field === undefined ? runs : inlineControl(field, BODY_TYPE);
  const [labelWidth = 0, colonWidth = 0] = columns;
  const cells = [
    tableCell(line(run(label, { size: wordSize.three }), "distribute"), { width: labelWidth }),
    tableCell(line(run("：", { size: wordSize.three }), "left"), { width: colonWidth }),
    tableCell(line(filled, "center"), { width: VALUE_WIDTH, align: "bottom", borders: underline }),
  ];
  return `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${taken * pitch}" w:hRule="atLeast"/></w:trPr>${cells.join("")}</w:tr>`;
}

/** The cover's labels, spread to one width, and their values, each on a rule. */
function coverLines({ lines }: Cover, values: readonly Value[], pitch: Twip): string {
  const longest = Math.min(rules.labelChars, Math.max(0, ...lines.map(({ label }) => textCells(label))));
  const columns = [Math.round((longest + 0.2) * CHAR), Math.round(0.8 * CHAR), VALUE_WIDTH];
  const rows = lines.map((line, i) => row(line, values[i] ?? guessedValue(line.value), { pitch, columns }));
  return `<w:tbl>${bareTable(columns, { isCentred: true })}${rows.join("")}</w:tbl>`;
}

/** The title, what stands below it, and where the last line of both ends. */
function head(titleLines: readonly string[], { subtitles }: Cover): { xml: string; bottom: number } {
  const top = mmToTwip(rules.titleTop) - whiteAbove(COVER_TITLE);
  const before = beforeForGap(mmToTwip(rules.subtitleGap), COVER_TITLE, SUBTITLE);
  const format = { style: "GwText", align: "center", firstLine: 0, line: SUBTITLE.line } as const;
  const xml =
    spacer(top - portrait.top) +
    titleLines.map((line) => para({ style: "GwCoverTitle" }, run(line))).join("") +
    subtitles
      .map((text, i) => para(i === 0 ? { ...format, before } : format, run(text, { style: "Kai" })))
      .join("");
  const below = subtitles.length === 0 ? 0 : before + subtitles.length * SUBTITLE.line;
  return { xml, bottom: top + titleLines.length * COVER_TITLE.line + below };
}

/** The box is a little higher than the line at its foot. */
const BOX_SLACK = 20;

/** Who issued the form: a box that stands at its place whatever the lines above it take. */
const footBox = (foot: string, { footTop }: CoverPlaces): PinnedBox => ({
  xml: para({ style: "GwText", align: "center", firstLine: 0 }, run(foot, { style: "Kai" })),
  left: portrait.left,
  top: mmToTwip(footTop) - whiteAbove(TEXT_LINE) - BOX_SLACK,
  width: mmToTwip(typeArea.width),
  height: LINE + BOX_SLACK,
  wraps: false,
});

/** The cover: its title large, lines to fill in below, who issued it at the foot, all where the typesetter puts them. */
export function coverPage(
  title: Title,
  cover: Cover,
  { titleLines: chosen = [], coverValues }: KnownLayout,
): { readonly xml: string; readonly page: PageSetup; readonly pinned?: PinnedBox } {
  const titleLines = linesOfTitle(title, chosen);
  const values = cover.lines.map(({ value }, i) => knownValue(coverValues?.[i]) ?? guessedValue(value));
  const count = values.reduce((sum, { taken }) => sum + taken, 0);
  const places = coverPlaces({
    title: titleLines.length,
    subtitles: cover.subtitles.length,
    values: count,
  });
  const end = places.linesTop + count * places.pitch;
  const pitch = mmToTwip(places.pitch);
  const { xml, bottom } = head(titleLines, cover);
  const linesTop = mmToTwip(places.linesTop) - whiteAbove({ line: pitch - RULE, size: wordSize.three });
  return {
    xml: xml + spacer(linesTop - bottom) + coverLines(cover, values, pitch),
    page: end > typeArea.y + typeArea.height ? fullCover : portrait,
    ...(cover.foot === "" ? {} : { pinned: footBox(cover.foot, places) }),
  };
}
