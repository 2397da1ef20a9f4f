import { colour } from "@shifan/gb9704";
import { escapeXml } from "./xml.ts";

/** Direct formatting of a run beyond its styles; lengths in twips, sizes in points. */
export interface RunFormat {
  readonly style?: "Hei" | "Kai" | "PlaceholderText";
  readonly red?: boolean;
  readonly tracking?: number;
  /** Width of the characters in percent of their natural width. */
  readonly scale?: number;
  readonly size?: number;
  readonly isUnderlined?: boolean;
}

/** Direct formatting of a paragraph beyond its style; lengths in twips. */
export interface ParagraphFormat {
  readonly style: string;
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  /** Whether no page begins or ends with one line of it. */
  readonly keepsTwoLines?: boolean;
  /** A finished `w:pBdr`. */
  readonly border?: string;
  readonly tabs?: readonly {
    readonly at: number;
    readonly align: "left" | "right";
    readonly leader?: "dot";
  }[];
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  readonly left?: number;
  readonly right?: number;
  readonly hanging?: number;
  readonly firstLine?: number;
  readonly align?: "left" | "center" | "right" | "both" | "distribute";
}

const RED = colour.red.slice(1);

const attribute = (name: string, value: number | string | undefined): string =>
  value === undefined ? "" : ` w:${name}="${value}"`;

/** A run's properties; nothing where there are none. */
export function runProperties(format: RunFormat): string {
  const { style, red, tracking, scale, size, isUnderlined } = format;
  const inner =
    (style === undefined ? "" : `<w:rStyle w:val="${style}"/>`) +
    (red === true ? `<w:color w:val="${RED}"/>` : "") +
    (tracking === undefined ? "" : `<w:spacing w:val="${tracking}"/>`) +
    (scale === undefined ? "" : `<w:w w:val="${scale}"/>`) +
    (size === undefined
      ? ""
      : `<w:sz w:val="${Math.round(size * 2)}"/><w:szCs w:val="${Math.round(size * 2)}"/>`) +
    (isUnderlined === true ? '<w:u w:val="single"/>' : "");
  return inner === "" ? "" : `<w:rPr>${inner}</w:rPr>`;
}

const textElement = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`;

/** The content of a run: line ends become breaks, tab characters become tabs. */
function runContent(text: string): string {
  const escaped = escapeXml(text);
  if (!/[\n\t]/.test(escaped)) return textElement(escaped);
  return escaped
    .split(/(\r?\n|\t)/)
    .filter((part) => part !== "")
    .map((part) => (part === "\t" ? "<w:tab/>" : part.endsWith("\n") ? "<w:br/>" : textElement(part)))
    .join("");
}

/** A run of text; nothing for an empty text. */
export const run = (text: string, format: RunFormat = {}): string =>
  text === "" ? "" : `<w:r>${runProperties(format)}${runContent(text)}</w:r>`;

/** Several lines in one paragraph, broken where the caller says. */
export const runLines = (lines: readonly string[], format: RunFormat = {}): string =>
  lines.map((line) => run(line, format)).join("<w:r><w:br/></w:r>");

function spacing({ before, after, line }: ParagraphFormat): string {
  const rule = line === undefined ? "" : `${attribute("line", line)} w:lineRule="exact"`;
  const inner = attribute("before", before) + attribute("after", after) + rule;
  return inner === "" ? "" : `<w:spacing${inner}/>`;
}

function indent({ left, right, hanging, firstLine }: ParagraphFormat): string {
  const first = firstLine === undefined ? "" : ` w:firstLineChars="0"${attribute("firstLine", firstLine)}`;
  const inner = attribute("left", left) + attribute("right", right) + attribute("hanging", hanging) + first;
  return inner === "" ? "" : `<w:ind${inner}/>`;
}

const tabStops = (tabs: ParagraphFormat["tabs"]): string =>
  tabs === undefined
    ? ""
    : `<w:tabs>${tabs.map((tab) => `<w:tab w:val="${tab.align}"${attribute("leader", tab.leader)} w:pos="${tab.at}"/>`).join("")}</w:tabs>`;

/** A paragraph's properties in the order that the schema wants. */
const paragraphProperties = (format: ParagraphFormat): string =>
  `<w:pPr><w:pStyle w:val="${format.style}"/>${format.keepNext === true ? "<w:keepNext/>" : ""}${
    format.pageBreakBefore === true ? "<w:pageBreakBefore/>" : ""
  }${format.keepsTwoLines === true ? "<w:widowControl/>" : ""}${format.border ?? ""}${tabStops(format.tabs)}${spacing(format)}${indent(format)}${
    format.align === undefined ? "" : `<w:jc w:val="${format.align}"/>`
  }</w:pPr>`;

/** A paragraph around finished runs. */
export const para = (format: ParagraphFormat, runs = ""): string =>
  `<w:p>${paragraphProperties(format)}${runs}</w:p>`;

/** A paragraph without text that takes up exactly `height` twips. */
export const spacer = (height: number, keepNext = false): string =>
  para({ style: "Anchor", line: Math.round(height), keepNext });

/** A single rule of a paragraph or table: `side` in WordprocessingML's words, eighths of a point, points away. */
export const rule = (side: string, format: { eighths: number; space: number; red: boolean }): string =>
  `<w:${side} w:val="single" w:sz="${format.eighths}" w:space="${format.space}" w:color="${
    format.red ? RED : "000000"
  }"/>`;

/** Properties of a table that only places things: no rules, no white. LibreOffice gives cells 1.9 mm unless told. */
export const bareTable = (
  columns: readonly number[],
  format: { borders?: string; isCentred?: boolean } = {},
): string => {
  const white = ["top", "left", "bottom", "right"]
    .map((side) => `<w:${side} w:w="0" w:type="dxa"/>`)
    .join("");
  const width = columns.reduce((sum, column) => sum + column, 0);
  return (
    `<w:tblPr><w:tblW w:w="${width}" w:type="dxa"/>${format.isCentred === true ? '<w:jc w:val="center"/>' : ""}` +
    `${format.borders ?? ""}<w:tblLayout w:type="fixed"/><w:tblCellMar>${white}</w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${columns.map((column) => `<w:gridCol w:w="${column}"/>`).join("")}</w:tblGrid>`
  );
};

/** A cell around finished paragraphs. */
export const tableCell = (
  content: string,
  format: { width: number; span?: number; align?: "center" | "bottom"; borders?: string },
): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${format.width}" w:type="dxa"/>${
    format.span === undefined ? "" : `<w:gridSpan w:val="${format.span}"/>`
  }${format.borders ?? ""}${format.align === undefined ? "" : `<w:vAlign w:val="${format.align}"/>`}</w:tcPr>${content}</w:tc>`;
