import type { UsedGlyph } from "./glyph-use.ts";

/** The high byte of the codes must not change within a range (ISO 32000-1, 9.10.3). */
const SECTION = 256;

const hex = (value: number): string => value.toString(16).padStart(4, "0");

const utf16 = (codePoint: number): string =>
  codePoint <= 0xffff
    ? hex(codePoint)
    : hex(0xd800 + ((codePoint - 0x10000) >> 10)) + hex(0xdc00 + ((codePoint - 0x10000) & 0x3ff));

/** The CMap that gives each code of a subset its character: what makes text searchable and readable aloud. */
export function toUnicode(used: readonly UsedGlyph[]): string {
  const sections: string[] = [];
  let from = 0;
  while (from < used.length) {
    const end = Math.min(used.length, (Math.floor((from + 1) / SECTION) + 1) * SECTION - 1);
    const part = used.slice(from, end);
    const texts = part.map((glyph) => `<${utf16(glyph.codePoint)}>`).join("");
    sections.push(`1 beginbfrange\n<${hex(from + 1)}><${hex(from + part.length)}>[${texts}]\nendbfrange`);
    from = end;
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
