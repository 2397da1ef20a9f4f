import { subsetCff } from "./cff-subset.ts";
import { num } from "./content-writer.ts";
import type { Face } from "./face.ts";
import type { UsedGlyph } from "./glyph-use.ts";
import type { PdfFile } from "./pdf-file.ts";
import { Reference } from "./reference.ts";
import { toUnicode } from "./to-unicode.ts";
import { subsetTrueType } from "./truetype-subset.ts";

/** A code in the document's text and its width in thousandths of the type size. */
export interface Code {
  /** Four hexadecimal digits. */
  readonly hex: string;
  readonly width: number;
}

/** One face as a document uses it: hands out codes, then writes itself as a composite font (ISO 32000-1, 9.7). */
export class EmbeddedFace {
  readonly ref: Reference;
  readonly #face: Face;
  readonly #name: string;
  readonly #codes = new Map<number, Code>();
  readonly #used: UsedGlyph[] = [];
  readonly #widths: number[] = [];

  constructor(file: PdfFile, face: Face, name: string) {
    this.ref = new Reference(file.reserve());
    this.#face = face;
    this.#name = name;
  }

  /** The code of a character; `half` asks for the variant that takes half its advance. */
  code(char: string, half: boolean): Code {
    const codePoint = char.codePointAt(0) ?? 0;
    const key = half ? -codePoint : codePoint;
    return this.#codes.get(key) ?? this.#add(key, codePoint, half);
  }

  #add(key: number, codePoint: number, half: boolean): Code {
    const { sfnt } = this.#face;
    const glyph = sfnt.glyphOf(codePoint);
    const natural = (sfnt.advanceOf(glyph) * 1000) / sfnt.unitsPerEm;
    this.#used.push({ glyph, half, codePoint });
    const code = {
      hex: this.#used.length.toString(16).padStart(4, "0"),
      width: half ? natural / 2 : natural,
    };
    this.#widths.push(code.width);
    this.#codes.set(key, code);
    return code;
  }

  /** Writes the font, its program and its table of characters. `order` tells faces of a document apart. */
  finish(file: PdfFile, order: number): void {
    const base = `${subsetTag(order)}+${this.#name}`;
    const { sfnt, cff } = this.#face;
    // Outlines hardly shrink (a fifth), and deflating them took half of a notice's time: they stay as they are.
    const program = file.plainStream();
    if (cff !== undefined) Object.assign(program.data, { Subtype: "CIDFontType0C" });
    program.end(cff === undefined ? subsetTrueType(sfnt, this.#used) : subsetCff(cff, this.#used, base));
    const characters = file.object({});
    characters.end(toUnicode(this.#used));
    const descriptor = file.reserve();
    const descendant = file.reserve();
    const kind =
      cff === undefined
        ? { type: "CIDFontType2", key: "FontFile2" }
        : { type: "CIDFontType0", key: "FontFile3" };
    file.putText(descriptor, this.#descriptor(base, `/${kind.key} ${program.id} 0 R`));
    file.putText(
      descendant,
      `<</Type/Font/Subtype/${kind.type}/BaseFont/${base}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${descriptor} 0 R/DW ${FULL_WIDTH}/W[${widthRuns(this.#widths)}]${cff === undefined ? "/CIDToGIDMap/Identity" : ""}>>`,
    );
    file.putText(
      this.ref.id,
      `<</Type/Font/Subtype/Type0/BaseFont/${base}/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]/ToUnicode ${characters.id} 0 R>>`,
    );
  }

  /** ISO 32000-1, table 122. Flag 4: symbolic, as every subset with its own encoding is. */
  #descriptor(name: string, program: string): string {
    const { box, unitsPerEm } = this.#face.sfnt;
    const em = (value: number): number => Math.round((value * 1000) / unitsPerEm);
    const [ascent, descent] = [em(box.ascent), em(box.descent)];
    return `<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[${box.bbox.map(em).join(" ")}]/ItalicAngle 0/Ascent ${ascent}/Descent ${descent}/CapHeight ${ascent}/StemV 80${program}>>`;
  }
}

/** The advance of a Chinese character, in thousandths of the type size. */
const FULL_WIDTH = 1000;

/** Widths that are not the full one, as runs of neighbouring codes: the first code and its widths (9.7.4.3). */
function widthRuns(widths: readonly number[]): string {
  const runs: [number, number[]][] = [];
  widths.forEach((width, i) => {
    if (width === FULL_WIDTH) return;
    const last = runs.at(-1);
    if (last !== undefined && last[0] + last[1].length === i + 1) last[1].push(width);
    else runs.push([i + 1, [width]]);
  });
  return runs.map(([code, run]) => `${code}[${run.map(num).join(" ")}]`).join("");
}

/** Six letters that mark a subset; the same place in a document gives the same ones. */
function subsetTag(order: number): string {
  const letters = Array.from({ length: 6 }, (_, i) =>
    String.fromCharCode(65 + (Math.floor(order / 26 ** i) % 26)),
  );
  return letters.toReversed().join("");
}
