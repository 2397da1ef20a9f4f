import { wordSize } from "@shifan/gb9704";

import { CERTIFICATE_FOOT, CERTIFICATE_TEXT, CERTIFICATE_TITLE } from "../certificate.ts";
import { COVER_TITLE } from "../cover.ts";
import { FONTS, type FontProfile, type FontRole } from "../fonts.ts";
import { NUMBER_LINE } from "../footers.ts";
import { CHAR, COLOPHON_LINE, LINE, TITLE_LINE, TRACKING } from "../page-setup.ts";
import { escapeXml } from "../xml.ts";

interface Style {
  readonly id: string;
  readonly name: string;
  readonly type: "paragraph" | "character";
  readonly font?: FontRole;
  readonly size?: number;
  /** Finished paragraph properties. */
  readonly paragraph?: string;
  /** Finished run properties between font and size. */
  readonly run?: string;
}

const exact = (line: number, before = 0) =>
  `<w:spacing w:before="${before}" w:after="0" w:line="${line}" w:lineRule="exact"/>`;
/** LibreOffice ignores firstLineChars when it stands alone, so both are given. */
const TWO_CHARS = `<w:ind w:firstLineChars="200" w:firstLine="${2 * CHAR}"/>`;
const CENTER = '<w:jc w:val="center"/>';
/** Characters as wide as they are cut. */
const SOLID = '<w:spacing w:val="0"/>';

const headingStyle = (level: number, font: FontRole): Style => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  type: "paragraph",
  font,
  paragraph: `<w:keepNext/>${TWO_CHARS}<w:outlineLvl w:val="${level - 1}"/>`,
});

const characterStyle = (id: string, name: string, font: FontRole): Style => ({
  id,
  name,
  type: "character",
  font,
});

/** Every style beyond Normal, named in Chinese as the standard names its element. */
const STYLES: readonly Style[] = [
  { id: "GwText", name: "公文正文", type: "paragraph", paragraph: TWO_CHARS },
  headingStyle(1, "hei"),
  headingStyle(2, "kai"),
  headingStyle(3, "fangSong"),
  headingStyle(4, "fangSong"),
  {
    id: "Title",
    name: "Title",
    type: "paragraph",
    font: "smallTitleSong",
    size: wordSize.two,
    paragraph: exact(TITLE_LINE.line) + CENTER,
    run: SOLID,
  },
  { id: "GwHeadMark", name: "公文份号密级", type: "paragraph" },
  {
    id: "GwIssuer",
    name: "公文发文机关标志",
    type: "paragraph",
    font: "smallTitleSong",
    paragraph: CENTER,
    run: SOLID,
  },
  { id: "GwNumber", name: "公文发文字号", type: "paragraph", paragraph: CENTER },
  { id: "GwRecipients", name: "公文主送机关", type: "paragraph" },
  { id: "GwAttachmentNote", name: "公文附件说明", type: "paragraph" },
  { id: "GwSignature", name: "公文署名日期", type: "paragraph", paragraph: '<w:jc w:val="right"/>' },
  { id: "GwNote", name: "公文附注", type: "paragraph", paragraph: TWO_CHARS },
  { id: "GwAttachmentMark", name: "公文附件序号", type: "paragraph", font: "hei" },
  {
    id: "GwCaption",
    name: "公文表题",
    type: "paragraph",
    font: "hei",
    paragraph: `<w:keepNext/>${CENTER}`,
  },
  {
    id: "GwCell",
    name: "公文表格",
    type: "paragraph",
    paragraph: '<w:jc w:val="left"/>',
    run: SOLID,
  },
  // LibreOffice sets what is typed into a control by the paragraph's style alone.
  {
    id: "GwCellFour",
    name: "公文表格小四",
    type: "paragraph",
    size: wordSize.smallFour,
    paragraph: '<w:jc w:val="left"/>',
    run: SOLID,
  },
  {
    id: "GwCellFive",
    name: "公文表格五号",
    type: "paragraph",
    size: wordSize.five,
    paragraph: '<w:jc w:val="left"/>',
    run: SOLID,
  },
  {
    id: "GwColophon",
    name: "公文版记",
    type: "paragraph",
    size: wordSize.four,
    paragraph: exact(COLOPHON_LINE),
    run: SOLID,
  },
  {
    id: "GwPageNumber",
    name: "公文页码",
    type: "paragraph",
    font: "song",
    size: wordSize.four,
    paragraph: exact(NUMBER_LINE),
    run: SOLID,
  },
  {
    id: "GwCoverTitle",
    name: "封面标题",
    type: "paragraph",
    font: "smallTitleSong",
    size: COVER_TITLE.size,
    paragraph: exact(COVER_TITLE.line) + CENTER,
    run: SOLID,
  },
  {
    id: "GwChart",
    name: "公文图表",
    type: "paragraph",
    size: wordSize.smallFive,
    paragraph: `<w:spacing w:line="240" w:lineRule="auto"/>${CENTER}`,
    run: SOLID,
  },
  { id: "TOC1", name: "toc 1", type: "paragraph", paragraph: '<w:jc w:val="left"/>' },
  {
    id: "GwCertificateTitle",
    name: "证书标题",
    type: "paragraph",
    font: "smallTitleSong",
    size: CERTIFICATE_TITLE.size,
    paragraph: exact(CERTIFICATE_TITLE.line) + CENTER,
    run: SOLID,
  },
  {
    id: "GwCertificate",
    name: "证书正文",
    type: "paragraph",
    font: "kai",
    size: CERTIFICATE_TEXT.size,
    paragraph: exact(CERTIFICATE_TEXT.line),
    run: SOLID,
  },
  {
    id: "GwCertificateFoot",
    name: "证书落款",
    type: "paragraph",
    size: CERTIFICATE_FOOT.size,
    paragraph: exact(CERTIFICATE_FOOT.line),
    run: SOLID,
  },
  { id: "Anchor", name: "公文版式", type: "paragraph", size: 1, paragraph: exact(4) },
  characterStyle("Hei", "公文黑体", "hei"),
  { id: "PlaceholderText", name: "Placeholder Text", type: "character", run: '<w:color w:val="808080"/>' },
  characterStyle("Kai", "公文楷体", "kai"),
];

/** All four slots say the same face, so digits, quotes and dashes are cut as the text is. */
function fontElement(fonts: FontProfile, role: FontRole): string {
  const name = escapeXml(FONTS[fonts][role].name);
  return `<w:rFonts w:hint="eastAsia" w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/>`;
}

const sizeElement = (points: number) => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;

function styleElement(fonts: FontProfile, style: Style): string {
  const runProperties =
    (style.font === undefined ? "" : fontElement(fonts, style.font)) +
    (style.run ?? "") +
    (style.size === undefined ? "" : sizeElement(style.size));
  const base = style.type === "paragraph" ? '<w:basedOn w:val="Normal"/>' : "";
  return (
    `<w:style w:type="${style.type}" w:styleId="${style.id}">` +
    `<w:name w:val="${style.name}"/>${base}<w:qFormat/>` +
    (style.paragraph === undefined ? "" : `<w:pPr>${style.paragraph}</w:pPr>`) +
    (runProperties === "" ? "" : `<w:rPr>${runProperties}</w:rPr>`) +
    "</w:style>"
  );
}

/**
 * 正文 of the grid: exact lines, no snapping (LibreOffice halves a grid with negative character space), 禁则 on,
 * no gap between Chinese and digits, no mark outside the 版心.
 */
const NORMAL_PARAGRAPH =
  '<w:widowControl w:val="0"/><w:kinsoku/><w:overflowPunct w:val="0"/><w:topLinePunct w:val="0"/>' +
  '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:adjustRightInd w:val="0"/><w:snapToGrid w:val="0"/>' +
  `${exact(LINE)}<w:jc w:val="both"/>`;

const TABLE_STYLES =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>' +
  '<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>' +
  '<w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/>' +
  "</w:tblCellMar></w:tblPr></w:style>";

/** `word/styles.xml`, complete: docx's own defaults would bring theme fonts and blue headings. */
export function stylesXml(fonts: FontProfile): string {
  const base = fontElement(fonts, "fangSong");
  const runs = `${base}<w:spacing w:val="${TRACKING}"/>${sizeElement(wordSize.three)}`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `<w:docDefaults><w:rPrDefault><w:rPr>${base}${sizeElement(wordSize.three)}` +
    '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>' +
    `<w:pPr>${NORMAL_PARAGRAPH}</w:pPr><w:rPr>${runs}</w:rPr></w:style>` +
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:semiHidden/></w:style>' +
    TABLE_STYLES +
    STYLES.map((style) => styleElement(fonts, style)).join("") +
    "</w:styles>"
  );
}
