import type { UsedGlyph } from "./glyph-use.ts";

/** Entries of one bfchar section (ISO 32000-1, 9.10.3). */
const SECTION = 100;

const hex = (value: number): string => value.toString(16).padStart(4, "0");

const utf16 = (codePoint: number): string =>
  codePoint <= 0xffff
    ? hex(codePoint)
    : hex(0xd800 + ((codePoint - 0x10000) >> 10)) + hex(0xdc00 + ((codePoint - 0x10000) & 0x3ff));

/** The CMap that gives each code of a subset its character: what makes text searchable and readable aloud. */
export function toUnicode(used: readonly UsedGlyph[]): string {
  const lines = used.map((glyph, i) => `<${hex(i + 1)}> <${utf16(glyph.codePoint)}>`);
  const sections: string[] = [];
  for (let i = 0; i < lines.length; i += SECTION) {
    const part = lines.slice(i, i + SECTION);
    sections.push(`${part.length} beginbfchar\n${part.join("\n")}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${sections.join("\n")}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}
