import { mmToTwip } from "@shifan/gb9704";
import { mayEndBefore } from "./line-ends.ts";
import type { BrokenText } from "./page-layout.ts";

/** Type as a word processor sets it: its size in points and what each character is given besides, in twips. */
export interface TextType {
  readonly size: number;
  readonly tracking: number;
}

/** Characters `from` to `to` (exclusive) of a text that take less room. */
export interface Tight {
  readonly from: number;
  readonly to: number;
  /** Twips that each stands closer to the next. */
  readonly by: number;
  /** Their width in percent. */
  readonly scale: number;
}

/** A text with its type and the width of its lines in twips. */
interface Setting {
  readonly text: BrokenText;
  readonly chars: readonly string[];
  readonly type: TextType;
  readonly width: number;
}

const TWIPS_PER_PT = 20;

/**
 * Characters give up at most so many twips each: on a line of 28, the two cells that marks within it and at its end give
 * up when they are squeezed.
 */
const MOST = 22;

/**
 * The faces of 公文 give each Latin letter half a character, others about 0.42: an address is set as wide as in those
 * at the least, in percent.
 */
const NARROWEST = 78;

/** LibreOffice counts in hundredths of a millimetre, and of each character's white it may lose a twip on the way. */
const ROUNDING = 1;

/** Room of the line that starts with a character. */
const roomAt = ({ text, width }: Setting, start: number): number =>
  start === 0 ? width - mmToTwip(text.firstIndent) : width;

/** The faces of 公文 give Latin letters and figures half of a character each, and all else a whole one. */
const isHalf = (char: string | undefined): boolean => char !== undefined && char <= "~";

const glyphAt = ({ chars, type }: Setting, at: number): number =>
  (isHalf(chars[at]) ? 0.5 : 1) * type.size * TWIPS_PER_PT;

function advanceAt(setting: Setting, tight: readonly Tight[], at: number): number {
  const glyph = glyphAt(setting, at);
  const own = tight.find(({ from, to }) => from <= at && at < to);
  return own === undefined
    ? glyph + setting.type.tracking
    : (glyph * own.scale) / 100 + setting.type.tracking - own.by;
}

/** Where the line that starts with a character ends in a program that squeezes no mark. */
function lineEnd(setting: Setting, tight: readonly Tight[], start: number): number {
  const { chars } = setting;
  const room = roomAt(setting, start);
  let width = 0;
  let full = start;
  for (; full < chars.length; full++) {
    width += advanceAt(setting, tight, full);
    if (width > room && chars[full] !== " ") break;
  }
  if (full === chars.length) return full;
  for (let end = full; end > start; end--) if (mayEndBefore(chars, end)) return end;
  return Math.max(full, start + 1);
}

/** Where each line of a text starts. */
function lineStarts(setting: Setting, tight: readonly Tight[]): readonly number[] {
  const starts = [0];
  for (;;) {
    const end = lineEnd(setting, tight, starts[starts.length - 1] ?? 0);
    if (end >= setting.chars.length) return starts;
    starts.push(end);
  }
}

/** Characters of a line, which would be so much wider than its room. */
interface Crowded {
  readonly from: number;
  readonly to: number;
  readonly excess: number;
}

/** A line with the next piece of text, which does not fit on it. */
function crowded(setting: Setting, tight: readonly Tight[], from: number): Crowded {
  const { chars } = setting;
  let to = lineEnd(setting, tight, from) + 1;
  while (to < chars.length && !mayEndBefore(chars, to)) to++;
  let width = 0;
  for (let at = from; at < to; at++) width += advanceAt(setting, [], at);
  return { from, to, excess: width - roomAt(setting, from) };
}

/** The line with all of its characters closer together; nothing where that would be too close. */
function allCloser({ from, to, excess }: Crowded): readonly Tight[] {
  const by = Math.ceil(excess / (to - from)) + ROUNDING;
  return by <= MOST ? [{ from, to, by, scale: 100 }] : [];
}

/** The line with its addresses narrower; nothing where that would be too narrow. */
function addressesNarrower(setting: Setting, { from, to, excess }: Crowded): readonly Tight[] {
  const line = setting.chars.slice(from, to).join("");
  const words = [...line.matchAll(/[!-~]*[A-Za-z][!-~]*/g)].map(({ index, 0: word }) => ({
    from: from + index,
    to: from + index + word.length,
  }));
  const natural = words.reduce((sum, word) => sum + (word.to - word.from) * glyphAt(setting, word.from), 0);
  const scale = natural === 0 ? 0 : Math.floor((100 * (natural - excess)) / natural);
  return scale >= NARROWEST ? words.map((word) => ({ ...word, by: 0, scale })) : [];
}

/** How a line takes in one more piece of text than it does; nothing where that would be too close. */
function withMore(setting: Setting, tight: readonly Tight[], start: number): readonly Tight[] {
  if (lineEnd(setting, tight, start) === setting.chars.length) return [];
  const more = crowded(setting, tight, start);
  const closer = allCloser(more);
  return closer.length > 0 ? closer : addressesNarrower(setting, more);
}

/**
 * What of a text takes less room, so that a program which squeezes no marks makes as many lines of it as the typesetter,
 * who does (PU-05). Nothing where it makes as many anyway, or cannot be brought to.
 */
function tightened(setting: Setting): readonly Tight[] {
  const fits = (lines: Lines): boolean => lineStarts(setting, lines.flat()).length <= setting.text.lines;
  const lines: (readonly Tight[])[] = [];
  let line = 0;
  while (!fits(lines)) {
    const start = lineStarts(setting, lines.flat())[line];
    if (start === undefined) return [];
    const more = withMore(setting, lines.flat(), start);
    const known = lines[line] ?? [];
    const isMore = more.length > 0 && more.at(-1)?.to !== known.at(-1)?.to;
    lines[line] = isMore ? more : known;
    if (!isMore) line++;
  }
  return withoutNeedless(lines, fits).flat();
}

/** What is tight on each line of a text. */
type Lines = readonly (readonly Tight[])[];

/** Of lines that fit together, those without which they would not. */
const withoutNeedless = (lines: Lines, fits: (lines: Lines) => boolean): Lines =>
  lines.reduce<Lines>((kept, each) => {
    const without = kept.filter((other) => other !== each);
    return fits(without) ? without : kept;
  }, lines);

/** Finds how tight a text has to stand in a width. */
export type TightnessOf = (text: string, width: number, type: TextType) => readonly Tight[];

/** Widths in twips that differ by no more are those of one column: white beside the number of a 附件说明 is not the same. */
const SAME_WIDTH = 150;

/** Knows the texts that the typesetter broke into lines. */
export function tightness(texts: readonly BrokenText[] = []): TightnessOf {
  const byText = new Map<string, BrokenText[]>();
  for (const text of texts) {
    const alike = byText.get(text.text);
    if (alike === undefined) byText.set(text.text, [text]);
    else alike.push(text);
  }
  return (words, width, type) => {
    const off = (text: BrokenText): number => Math.abs(mmToTwip(text.width) - width);
    const [nearest] = [...(byText.get(words) ?? [])].sort((a, b) => off(a) - off(b));
    if (nearest === undefined || off(nearest) > SAME_WIDTH) return [];
    return tightened({ text: nearest, chars: Array.from(words), type, width });
  };
}
