import { openDocx } from "./open-docx.ts";
import {
  type ParagraphFormat,
  paragraphFormat,
  type RunFormat,
  readStyles,
  runFormat,
  type Styles,
} from "./styles.ts";
import { child, descendants, numberOf, parseXml, type XmlNode } from "./xml-tree.ts";

/** A run of text with its formatting, styles resolved. */
export interface DocxRun extends RunFormat {
  readonly text: string;
}

/** A paragraph with its formatting, styles resolved. */
export interface DocxParagraph extends ParagraphFormat {
  readonly text: string;
  readonly runs: readonly DocxRun[];
  readonly isInTable: boolean;
}

/** A section's sheet, in twips. */
export interface DocxSection {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Whether its first page has a head and foot of its own, as 信函格式 needs. */
  readonly hasFirstPage: boolean;
}

/** What is measured of a DOCX without laying it out. */
export interface DocxFile {
  readonly sections: readonly DocxSection[];
  readonly paragraphs: readonly DocxParagraph[];
  /** Footers: their text, and whether a field for 页码 is in it. */
  readonly footers: readonly { readonly text: string; readonly hasNumber: boolean }[];
  readonly hasEvenAndOdd: boolean;
}

/** Content that is shown: not the old form beside a newer one, not what was deleted. */
const HIDDEN = new Set(["mc:Fallback", "w:del", "w:moveFrom"]);

/** Reads a DOCX. Throws a CheckError for what is no readable DOCX. */
export function readDocx(bytes: Uint8Array): DocxFile {
  const parts = openDocx(bytes);
  const tree = (name: string): XmlNode | undefined => {
    const xml = parts[name];
    return xml === undefined ? undefined : parseXml(xml);
  };
  const document = parseXml(parts["word/document.xml"] ?? "");
  const styles = readStyles(tree("word/styles.xml"));
  const settings = tree("word/settings.xml");
  const footerNames = Object.keys(parts).filter((name) => /^word\/footer/.test(name));
  return {
    sections: descendants(document, "w:sectPr").map(section),
    paragraphs: paragraphsOf(document, styles, false),
    footers: footerNames.flatMap((name) => {
      const footer = tree(name);
      return footer === undefined ? [] : [footerOf(footer, styles)];
    }),
    hasEvenAndOdd: child(settings, "w:evenAndOddHeaders") !== undefined,
  };
}

function section(node: XmlNode): DocxSection {
  const [size, margins] = [child(node, "w:pgSz"), child(node, "w:pgMar")];
  const side = (name: string): number => numberOf(margins, `w:${name}`) ?? 0;
  return {
    width: numberOf(size, "w:w") ?? 0,
    height: numberOf(size, "w:h") ?? 0,
    top: Math.abs(side("top")),
    bottom: Math.abs(side("bottom")),
    left: side("left") + side("gutter"),
    right: side("right"),
    hasFirstPage: child(node, "w:titlePg") !== undefined,
  };
}

/** Paragraphs in order, those of text boxes after the one that anchors them. */
function paragraphsOf(node: XmlNode, styles: Styles, isInTable: boolean): readonly DocxParagraph[] {
  return node.children.flatMap((one) => {
    if (HIDDEN.has(one.name)) return [];
    const inside = paragraphsOf(one, styles, isInTable || one.name === "w:tbl");
    return one.name === "w:p" ? [paragraph(one, styles, isInTable), ...inside] : inside;
  });
}

function paragraph(node: XmlNode, styles: Styles, isInTable: boolean): DocxParagraph {
  const properties = child(node, "w:pPr");
  const style = child(properties, "w:pStyle")?.attributes["w:val"];
  const runs = runsOf(node).map((run): DocxRun => {
    const own = child(run, "w:rPr");
    const base = styles.run(style, child(own, "w:rStyle")?.attributes["w:val"]);
    return { ...base, ...runFormat(own), text: runText(run) };
  });
  return {
    ...styles.paragraph(style),
    ...paragraphFormat(properties),
    runs,
    text: runs.map((run) => run.text).join(""),
    isInTable,
  };
}

/** Runs of a paragraph itself: those of text boxes belong to their own paragraphs. */
const runsOf = (node: XmlNode): readonly XmlNode[] =>
  node.children.flatMap((one) => {
    if (HIDDEN.has(one.name) || one.name === "w:p") return [];
    return one.name === "w:r" ? [one] : runsOf(one);
  });

const runText = (run: XmlNode): string =>
  run.children.map((one) => (one.name === "w:t" ? one.text : one.name === "w:tab" ? "\t" : "")).join("");

function footerOf(footer: XmlNode, styles: Styles): DocxFile["footers"][number] {
  const fields = [
    ...descendants(footer, "w:instrText").map((one) => one.text),
    ...descendants(footer, "w:fldSimple").map((one) => one.attributes["w:instr"] ?? ""),
  ];
  return {
    text: paragraphsOf(footer, styles, false)
      .map((one) => one.text)
      .join(""),
    hasNumber: fields.some((field) => /\bPAGE\b/.test(field)),
  };
}
