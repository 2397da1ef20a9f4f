import type { Block, Level } from "@shifan/document";
import { element, escaped, textElement } from "./markup.ts";

type Writers = {
  readonly [K in Block["kind"]]: (block: Extract<Block, { kind: K }>, base: number) => string;
};

/** HTML knows six levels of headings. */
const headingTag = (base: number, level: Level): string => `h${Math.min(6, base + level)}`;

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
