import type { FaceId, FontSet, Role } from "@shifan/fonts";
import { type Mm, type Pt, ptToMm } from "@shifan/gb9704";
import { type CharClass, charClass } from "./chars.ts";
import { missingGlyph } from "./errors.ts";

/** A stretch of text in one role. */
export interface Run {
  readonly text: string;
  readonly role: Role;
}

/** How text is set: type size and the width that one full-width character takes on the line. */
export interface Setting {
  readonly size: Pt;
  readonly cell: Mm;
}

/** Text taken apart into characters with their faces and natural widths. */
export interface Measured {
  readonly chars: readonly string[];
  readonly faces: readonly FaceId[];
  readonly classes: readonly CharClass[];
  /** Natural width of each character in mm. */
  readonly widths: readonly number[];
  /** Constant gap after each character in mm: between Chinese and Latin, else 0. */
  readonly gaps: readonly number[];
}

/**
 * Constant gap between a Chinese character and Latin or digits, in em: an eighth keeps figures apart
 * without opening the line as Word's quarter does. Marks bring their own space.
 */
const LATIN_GAP = 0.125;

const LETTER_OR_DIGIT = /^[0-9A-Za-z\u00c0-\u024f%]$/;

/** Whether a gap belongs between two neighbours: Chinese beside a letter or digit, not beside an ASCII mark. */
function isBorder(text: { chars: readonly string[]; classes: readonly CharClass[] }, i: number): boolean {
  const [left, right] = [text.classes[i], text.classes[i + 1]];
  if (left === "han" && right === "latin") return LETTER_OR_DIGIT.test(text.chars[i + 1] ?? "");
  if (left === "latin" && right === "han") return LETTER_OR_DIGIT.test(text.chars[i] ?? "");
  return false;
}

/** A few marks beside the hanzi (–, №, ′) are not one em wide: they take what they are. */
const isFullWidth = (kind: CharClass, advance: number): boolean =>
  kind !== "latin" && kind !== "space" && Math.abs(advance - 1) < 0.02;

const MIDDLE_DOT = "·";

/** A middle dot takes half a cell (GB/T 15834 5.1): its empty sides lie under its neighbours. */
function halveDots(chars: readonly string[], widths: number[], setting: Setting): void {
  const quarter = setting.cell / 4;
  chars.forEach((char, i) => {
    if (char !== MIDDLE_DOT || i === 0 || (widths[i] ?? 0) < setting.cell * 0.9) return;
    widths[i - 1] = (widths[i - 1] ?? 0) - quarter;
    widths[i] = (widths[i] ?? 0) - quarter;
  });
}

/**
 * Measures runs; throws a TypesetError that names a character no face has.
 * Plain arrays: a table has thousands of short texts, for which typed arrays cost more than they save.
 */
export function measure(runs: readonly Run[], fonts: FontSet, setting: Setting): Measured {
  const em = ptToMm(setting.size);
  const chars: string[] = [];
  const faces: FaceId[] = [];
  const classes: CharClass[] = [];
  const widths: number[] = [];
  for (const run of runs) {
    for (const char of run.text) {
      const glyph = fonts.glyph(run.role, char);
      if (glyph === undefined) throw missingGlyph(char, run.text);
      const kind = charClass(char);
      chars.push(char);
      faces.push(glyph.face);
      classes.push(kind);
      widths.push(isFullWidth(kind, glyph.advance) ? setting.cell : glyph.advance * em);
    }
  }
  halveDots(chars, widths, setting);
  const text = { chars, classes };
  const gaps = classes.map((_, i) => (isBorder(text, i) ? LATIN_GAP * em : 0));
  return { chars, faces, classes, widths, gaps };
}

/** The natural width of a measured text in mm. */
export const measuredWidth = (measured: Measured): number =>
  measured.widths.reduce((sum, width, index) => sum + width + (measured.gaps[index] ?? 0), 0);
