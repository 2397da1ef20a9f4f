import { type Block, type Cell, cellParagraphs, type GridRow, type Level } from "@shifan/document";
import { chartSvg } from "./chart.ts";
import { element, escaped, textElement } from "./markup.ts";

type Writers = {
  readonly [K in Block["kind"]]: (block: Extract<Block, { kind: K }>, base: number) => string;
};

/** HTML knows six levels of headings. */
const headingTag = (base: number, level: Level): string => `h${Math.min(6, base + level)}`;

/** A cell with its spans; what names its row or column is a head. */
function cellHtml(cell: Cell, scope: "row" | "col"): string {
  const attributes = {
    ...(cell.head === true ? { scope } : {}),
    ...(cell.colSpan === undefined ? {} : { colspan: String(cell.colSpan) }),
    ...(cell.rowSpan === undefined ? {} : { rowspan: String(cell.rowSpan) }),
    ...(cell.align === undefined || cell.head === true ? {} : { class: cell.align }),
  };
  const lines = cellParagraphs(cell).map(({ text }) => escaped(text));
  return element(cell.head === true ? "th" : "td", attributes, lines.join("<br>"));
}

const rowHtml = ({ cells }: GridRow, scope: "row" | "col"): string =>
  element("tr", {}, cells.map((cell) => cellHtml(cell, scope)).join(""));

const WRITERS: Writers = {
  heading: (heading, base) => textElement(headingTag(base, heading.level), "", heading.label + heading.text),
  paragraph: ({ item, lead, text, align }) => {
    const label = escaped(item?.label ?? "");
    const opening = lead === "" ? label : element("strong", {}, label + escaped(lead));
    return element("p", { class: align }, opening + escaped(text));
  },
  table: ({ caption, columns, rows }) => {
    const heads = columns.map(({ title }) => element("th", { scope: "col" }, escaped(title)));
    const lines = rows.map((row) =>
      element(
        "tr",
        {},
        row.map((cell, i) => element("td", { class: columns[i]?.align ?? "left" }, escaped(cell))).join(""),
      ),
    );
    const head = element("thead", {}, element("tr", {}, heads.join("")));
    return element(
      "table",
      {},
      textElement("caption", "", caption) + head + element("tbody", {}, lines.join("\n")),
    );
  },
  grid: ({ head, rows, notes }) => {
    const heads = head.map((row) => rowHtml(row, "col")).join("\n");
    const body = rows.map((row) => rowHtml(row, "row")).join("\n");
    const table = element(
      "table",
      {},
      (heads === "" ? "" : element("thead", {}, heads)) + element("tbody", {}, body),
    );
    return [table, ...notes.map((note) => textElement("p", "remark", note))].join("\n");
  },
  charts: ({ charts }) => element("div", { class: "charts" }, charts.map(chartSvg).join("\n")),
  signLines: ({ lines }) =>
    lines.map(({ label, value }) => textElement("p", "sign", `${label}：${value}`)).join("\n"),
};

/** Blocks as HTML; `base` is the level of the heading above them. */
export const blocksHtml = (blocks: readonly Block[], base: number): string =>
  blocks
    .map((block) => {
      const write = WRITERS[block.kind] as (block: Block, base: number) => string;
      return write(block, base);
    })
    .join("\n");
