import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import {
  type Block,
  blockText,
  copiedToLine,
  noteLine,
  type OfficialDocument,
  printedDate,
  printedOnLine,
  recipientsLine,
} from "@shifan/document";
import { fontFolder } from "./font-files.ts";
import type { Variant } from "./variants.ts";

/** The same documents set by Typst with the same faces, its cache emptied before each. */
export function typst(): Variant {
  const compiler = NodeCompiler.create({
    fontArgs: [{ fontPaths: [fontFolder()] }],
    workspace: fontFolder(),
  });
  return {
    async render(document) {
      compiler.evictCache(0);
      return compiler.pdf({ mainFileContent: source(document) });
    },
  };
}

const escaped = (value: string): string => value.replace(/[\\#$*_`<>@[\]~/]/g, "\\$&");

const PREAMBLE = `#set page(paper: "a4", margin: (top: 37mm, bottom: 35mm, left: 28mm, right: 26mm), footer: context align(right)[— #counter(page).display() —])
#set text(font: ("Tinos", "FandolFang R", "FandolFang", "Noto Serif SC"), size: 15.75pt, lang: "zh", cjk-latin-spacing: auto)
#set par(leading: 13.87pt, spacing: 13.87pt, justify: true, first-line-indent: (amount: 2em, all: true))
#set table(stroke: 0.7pt)
`;

function source(document: OfficialDocument): string {
  const { head, signature, colophon } = document;
  return [
    PREAMBLE,
    head === undefined
      ? ""
      : `#v(35mm)\n#align(center, text(font: "Noto Serif SC", weight: "bold", size: 36pt, fill: red)[${head.issuers.join("")}${head.markSuffix}])\n#v(20mm)\n#align(center)[${head.documentNumber ?? ""}]\n#line(length: 100%, stroke: 1.5pt + red)`,
    `#align(center, text(font: "Noto Serif SC", weight: "bold", size: 22pt)[${document.title.text}])`,
    `#par(first-line-indent: 0em)[${recipientsLine(document.recipients)}]`,
    ...document.text.map(blockSource),
    signature === undefined
      ? ""
      : `#v(20mm)\n#align(right)[${signature.bodies.join(" ")}\\ ${printedDate(signature.date)}]`,
    document.note === undefined ? "" : noteLine(document.note),
    colophon?.printed === undefined
      ? ""
      : `#align(bottom)[#line(length: 100%)抄送：${copiedToLine(colophon)}\n#line(length: 100%)${colophon.printed.by} #h(1fr) ${printedOnLine(colophon.printed.on)}#line(length: 100%)]`,
  ].join("\n\n");
}

function blockSource(block: Block): string {
  if (block.kind === "table") {
    const cells = [...block.columns.map((column) => column.title), ...block.rows.flat()].map(
      (cell) => `[${escaped(cell)}]`,
    );
    return `#table(columns: ${block.columns.length}, align: center, ${cells.join(", ")})`;
  }
  const [textOfBlock = ""] = blockText(block);
  return block.kind === "heading"
    ? `#text(font: "Noto Sans SC")[${escaped(textOfBlock)}]`
    : escaped(textOfBlock);
}
