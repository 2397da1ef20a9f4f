import type { Block, OfficialDocument, Table } from "@shifan/document";
import { strToU8, zipSync } from "fflate";

const esc = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const P = "http://schemas.openxmlformats.org/package/2006";

const paragraph = (text: string, size = 32) =>
  `<w:p><w:pPr><w:spacing w:line="592" w:lineRule="exact"/><w:ind w:firstLine="632"/></w:pPr><w:r><w:rPr><w:sz w:val="${size}"/></w:rPr><w:t xml:space="preserve">${esc(text)}</w:t></w:r></w:p>`;

const row = (texts: readonly string[]) =>
  `<w:tr>${texts
    .map(
      (text) =>
        `<w:tc><w:tcPr><w:tcW w:w="1474" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:spacing w:line="324" w:lineRule="exact"/><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:sz w:val="24"/></w:rPr><w:t xml:space="preserve">${esc(text)}</w:t></w:r></w:p></w:tc>`,
    )
    .join("")}</w:tr>`;

const table = (block: Table) =>
  `${paragraph(block.caption, 28)}<w:tbl><w:tblPr><w:tblW w:w="8845" w:type="dxa"/></w:tblPr><w:tblGrid>${block.columns
    .map(() => '<w:gridCol w:w="1474"/>')
    .join(
      "",
    )}</w:tblGrid>${row(block.columns.map((column) => column.title))}${block.rows.map(row).join("")}</w:tbl>`;

const block = (node: Block): string => {
  if (node.kind === "table") return table(node);
  if (node.kind === "signLines" || node.kind === "grid" || node.kind === "charts") return "";
  return paragraph(node.kind === "heading" ? node.label + node.text : node.text);
};

/** The least that shows the same text: string templates and one ZIP, no styles, footers, settings or fixed order. */
export function byHand(document: OfficialDocument): Uint8Array {
  const body = `<w:document xmlns:w="${W}"><w:body>${paragraph(document.title.text, 44)}${document.text.map(block).join("")}<w:sectPr/></w:body></w:document>`;
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="${P}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="${type}"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="${P}/relationships"><Relationship Id="rId1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(body),
  });
}
