import { type Block, blockText, type OfficialDocument, printedDate, recipientsLine } from "@shifan/document";
import { strToU8, zipSync } from "fflate";
import type { Variant } from "./variants.ts";

/** The limit: a DOCX from template strings and one zip, with the same texts and no structure beyond them. */
export const stringDocx = (): Variant => ({
  render: async (document) =>
    zipSync({
      "[Content_Types].xml": strToU8(CONTENT_TYPES),
      "_rels/.rels": strToU8(RELATIONSHIPS),
      "word/document.xml": strToU8(documentXml(document)),
    }),
});

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const CONTENT_TYPES = `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONSHIPS = `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escaped = (text: string): string => text.replace(/[&<>]/g, (char) => ENTITIES[char] ?? char);

const paragraph = (text: string, properties: string): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="仿宋_GB2312" w:hint="eastAsia"/><w:sz w:val="32"/></w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

const INDENTED =
  '<w:spacing w:line="579" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="640"/>';
const CENTRED = '<w:jc w:val="center"/>';

function documentXml(document: OfficialDocument): string {
  const { head, signature } = document;
  const body = [
    paragraph((head?.issuers.join("") ?? "") + (head?.markSuffix ?? ""), CENTRED),
    paragraph(head?.documentNumber ?? "", CENTRED),
    paragraph(document.title.text, CENTRED),
    paragraph(recipientsLine(document.recipients), ""),
    ...document.text.map(blockXml),
    ...(signature === undefined
      ? []
      : [...signature.bodies, printedDate(signature.date)].map((text) =>
          paragraph(text, '<w:jc w:val="right"/>'),
        )),
  ];
  return `${XML}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join("")}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`;
}

function blockXml(block: Block): string {
  if (block.kind !== "table") return paragraph(blockText(block)[0] ?? "", INDENTED);
  const cell = (text: string): string =>
    `<w:tc><w:tcPr><w:tcW w:w="1474" w:type="dxa"/></w:tcPr>${paragraph(text, CENTRED)}</w:tc>`;
  const rows = [block.columns.map((column) => column.title), ...block.rows];
  return `<w:tbl><w:tblPr><w:tblW w:w="8844" w:type="dxa"/></w:tblPr><w:tblGrid>${block.columns.map(() => '<w:gridCol w:w="1474"/>').join("")}</w:tblGrid>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}
