/**
 * Writes data/tonggui-8105.txt: the 8,105 characters of 通用规范汉字表 (2013) in the table's order, from
 * the property kTGH of the Unihan database as Debian's package `unicode-data` (15.0.0) ships it.
 * Run: `tsx scripts/extract-tonggui.ts <decompressed Unihan_OtherMappings.txt>`.
 */
import { readFileSync, writeFileSync } from "node:fs";

const PER_LINE = 50;
const header = [
  "# 通用规范汉字表 (2013), 8105 characters in the order of the table.",
  "# From Unihan 15.0.0, Unihan_OtherMappings.txt, property kTGH. Copyright Unicode, Inc.; Unicode licence, see LICENSES/Unicode.txt.",
];

const [, , source] = process.argv;
if (source === undefined) throw new Error("usage: tsx scripts/extract-tonggui.ts Unihan_OtherMappings.txt");

const entries = [...readFileSync(source, "utf8").matchAll(/^U\+([0-9A-F]+)\tkTGH\t2013:(\d+)/gm)]
  .map(([, hex = "", number = ""]) => ({
    char: String.fromCodePoint(Number.parseInt(hex, 16)),
    number: Number(number),
  }))
  .sort((a, b) => a.number - b.number)
  .map((entry) => entry.char);
const lines = Array.from({ length: Math.ceil(entries.length / PER_LINE) }, (_, line) =>
  entries.slice(line * PER_LINE, (line + 1) * PER_LINE).join(""),
);
writeFileSync(new URL("../data/tonggui-8105.txt", import.meta.url), `${[...header, ...lines].join("\n")}\n`);
