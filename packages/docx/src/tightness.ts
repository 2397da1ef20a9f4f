import { mmToTwip } from "@shifan/gb9704";
import { mayEndBefore } from "./line-ends.ts";
import type { BrokenText } from "./page-layout.ts";

/** Type as a word processor sets it: its size in points and what each character is given besides, in twips. */
export interface TextType {
  readonly size: number;
  readonly tracking: number;
  /** Whether whole lines may be narrowed: in the few characters of a cell, two squeezed marks are a good part of the line. */
  readonly mayNarrow?: boolean;
  /** Where its first run, of another face, ends. */
  readonly firstRun?: number;
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
  /** Twips that each character may give up. */
  readonly most: number;
  readonly text: BrokenText;
  readonly chars: readonly string[];
  /** Twips of each character, and whether it stands closer to the next where it is told to. */
  readonly glyphs: readonly number[];
  readonly spaced: readonly boolean[];
  readonly type: TextType;
  readonly width: number;
}

const TWIPS_PER_PT = 20;

/**
 * Twips that each character gives up at most. The least that serves is taken; the last is what a line of 28 gives up when
 * marks within it and at its end are squeezed by two cells.
 */
const MOST = [8, 13, 18, 24] as const;

/**
 * The faces of 公文 give each Latin letter half a character, others about 0.42: an address is set as wide as in those
 * at the least, in percent.
 */
const NARROWEST = 78;

/** LibreOffice counts in hundredths of a millimetre: of what a character gives up, a twip may be lost on the way. */
const ROUNDING = 1;

/** Room of the line that starts with a character. */
const roomAt = ({ text, width }: Setting, start: number): number =>
  start === 0 ? width - mmToTwip(text.firstIndent) : width;

const isHalf = (char: string | undefined): boolean => char !== undefined && char <= "~";

/** Faces that stand in for those of 公文 (LibreOffice's here) give capitals and broad letters more than half a character. */
const isBroad = (char: string): boolean => /[A-Z@%mw]/.test(char);
const BROAD = 0.8;

/** The faces of 公文 give Latin letters and figures half of a character each, and all else a whole one. */
const cellOf = (char: string): number => (isHalf(char) ? (isBroad(char) ? BROAD : 0.5) : 1);

/**
 * A text in a width. LibreOffice gives the last character before another script, another run and the line's end no
 * white, nor takes any from it.
 */
function settingOf(text: BrokenText, width: number, type: TextType): Omit<Setting, "most"> {
  const chars = Array.from(text.text);
  const cell = type.size * TWIPS_PER_PT;
  return {
    text,
    chars,
    glyphs: chars.map((char) => cellOf(char) * cell),
    spaced: chars.map((char, at) => isHalf(char) === isHalf(chars[at + 1]) && at + 1 !== type.firstRun),
    type,
    width,
  };
}

const UNTOUCHED = { by: 0, scale: 100 } as const;

/** What is told of a character. */
const tightAt = (tight: readonly Tight[], at: number): Pick<Tight, "by" | "scale"> =>
  tight.find(({ from, to }) => from <= at && at < to) ?? UNTOUCHED;

/** Where the line that starts with a character ends in a program that squeezes no mark. */
function lineEnd(setting: Setting, tight: readonly Tight[], start: number): number {
  const { chars, glyphs, spaced, type } = setting;
  const room = roomAt(setting, start);
  let width = 0;
  let full = start;
  for (; full < chars.length; full++) {
    const { by, scale } = tight.length === 0 ? UNTOUCHED : tightAt(tight, full);
    const last = ((glyphs[full] ?? 0) * scale) / 100;
    if (width + last > room && chars[full] !== " ") break;
    width += spaced[full] === true ? last + type.tracking - by : last;
  }
  if (full === chars.length) return full;
  for (let end = full; end > start; end--) if (mayEndBefore(chars, end)) return end;
  return Math.max(full, start + 1);
}

/** Cells that a line may be spread by; more is seen from afar. */
const LOOSE = 3;

/** Whether a line but the last one is spread so: what follows may nowhere be parted and does not fit. */
function isLoose(setting: Setting, tight: readonly Tight[]): boolean {
  const { chars, glyphs, spaced, type } = setting;
  return lineStarts(setting, tight).some((from, line, starts) => {
    const to = starts[line + 1];
    if (to === undefined) return false;
    let width = 0;
    for (let at = from; at < to; at++) {
      const { by, scale } = tightAt(tight, at);
      width += ((glyphs[at] ?? 0) * scale) / 100 + (spaced[at] === true ? type.tracking - by : 0);
    }
    return roomAt(setting, from) - width > LOOSE * type.size * TWIPS_PER_PT && chars[to - 1] !== "\n";
  });
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
  /** Characters that can stand closer to the next. */
  readonly spaced: number;
}

/** A line with the next piece of text, which does not fit on it. */
function crowded(setting: Setting, tight: readonly Tight[], from: number): Crowded {
  const { chars, glyphs, type } = setting;
  let to = lineEnd(setting, tight, from) + 1;
  while (to < chars.length && !mayEndBefore(chars, to)) to++;
  let width = 0;
  for (let at = from; at < to; at++) width += glyphs[at] ?? 0;
  const spaced = setting.spaced.slice(from, to - 1).filter((each) => each).length;
  return { from, to, spaced, excess: width + spaced * type.tracking - roomAt(setting, from) };
}

/** The line with all of its characters closer together; nothing where that would be too close. */
function allCloser({ from, to, excess, spaced }: Crowded, most: number): readonly Tight[] {
  const by = Math.ceil(excess / spaced) + ROUNDING;
  return by <= most ? [{ from, to, by, scale: 100 }] : [];
}

/** The line with its addresses narrower; nothing where that would be too narrow. */
function addressesNarrower(setting: Setting, { from, to, excess }: Crowded): readonly Tight[] {
  const line = setting.chars.slice(from, to).join("");
  const words = [...line.matchAll(/[!-~]*[A-Za-z][!-~]*/g)].map(({ index, 0: word }) => ({
    from: from + index,
    to: from + index + word.length,
  }));
  const natural = words
    .flatMap(({ from: first, to: end }) => Array.from({ length: end - first }, (_, i) => first + i))
    .reduce((sum, at) => sum + (setting.glyphs[at] ?? 0), 0);
  const scale = natural === 0 ? 0 : Math.floor((100 * (natural - excess)) / natural);
  return scale >= NARROWEST ? words.map((word) => ({ ...word, by: 0, scale })) : [];
}

/** The line with all of it narrower; nothing where that would be too narrow. */
function allNarrower({ from, to, excess }: Crowded, room: number): readonly Tight[] {
  const scale = Math.floor((100 * room) / (room + excess));
  return scale >= NARROWEST ? [{ from, to, by: 0, scale }] : [];
}

/** How a line takes in one more piece of text than it does; nothing where that would be too close. */
function withMore(setting: Setting, tight: readonly Tight[], start: number): readonly Tight[] {
  if (lineEnd(setting, tight, start) === setting.chars.length) return [];
  const more = crowded(setting, tight, start);
  const closer = allCloser(more, setting.most);
  if (closer.length > 0) return closer;
  const narrower = addressesNarrower(setting, more);
  const isLast = narrower.length > 0 || setting.type.mayNarrow !== true;
  return isLast ? narrower : allNarrower(more, roomAt(setting, start));
}

/** What of a text takes less room, so that its lines are as they shall be; absent where it cannot be brought to. */
function tightened(setting: Setting, areRight: AreRight): readonly Tight[] | undefined {
  const fits = (lines: Lines): boolean => areRight(setting, lines.flat());
  const lines: (readonly Tight[])[] = [];
  let line = 0;
  while (!fits(lines)) {
    const start = lineStarts(setting, lines.flat())[line];
    if (start === undefined) return undefined;
    const more = withMore(setting, lines.flat(), start);
    const known = lines[line] ?? [];
    const isMore = more.length > 0 && more.at(-1)?.to !== known.at(-1)?.to;
    lines[line] = isMore ? more : known;
    if (!isMore) line++;
  }
  return withoutNeedless(lines, fits).flat();
}

/** Whether a text's lines are as they shall be. */
type AreRight = (setting: Setting, tight: readonly Tight[]) => boolean;

const areFew: AreRight = (setting, tight) => lineStarts(setting, tight).length <= setting.text.lines;
const areEven: AreRight = (setting, tight) =>
  lineStarts(setting, tight).length === setting.text.lines && !isLoose(setting, tight);

/** What is tight on each line of a text. */
type Lines = readonly (readonly Tight[])[];

/** Of lines that fit together, those without which they would not. */
const withoutNeedless = (lines: Lines, fits: (lines: Lines) => boolean): Lines =>
  lines.reduce<Lines>((kept, each) => {
    const without = kept.filter((other) => other !== each);
    return fits(without) ? without : kept;
  }, lines);

/**
 * Finds what of a text takes less room in a width, so that a program which squeezes no marks makes as many lines of it as
 * the typesetter, who does (PU-05). Nothing where it makes as many anyway, or cannot be brought to.
 */
export type TightnessOf = (text: string, width: number, type: TextType) => readonly Tight[];

const NOTHING: readonly Tight[] = [];

const isSameType = (a: TextType, b: TextType): boolean =>
  a === b ||
  (a.size === b.size &&
    a.tracking === b.tracking &&
    a.firstRun === b.firstRun &&
    a.mayNarrow === b.mayNarrow);

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
  const find: TightnessOf = (words, width, type) => {
    const off = (text: BrokenText): number => Math.abs(mmToTwip(text.width) - width);
    const [nearest] = (byText.get(words) ?? []).toSorted((a, b) => off(a) - off(b));
    if (nearest === undefined || off(nearest) > SAME_WIDTH) return [];
    const setting = settingOf(nearest, width, type);
    // A cell's lines are not spread.
    const goals = type.mayNarrow === true ? [areFew] : [areEven, areFew];
    for (const goal of goals) {
      for (const most of MOST) {
        const tight = tightened({ ...setting, most }, goal);
        if (tight !== undefined) return tight;
      }
    }
    return [];
  };
  // The same words stand in a hundred cells of one column.
  const found = new Map<string, { width: number; type: TextType; tight: readonly Tight[] }[]>();
  return (words, width, type) => {
    if (!byText.has(words)) return NOTHING;
    const known = found.get(words) ?? [];
    const same = known.find((it) => it.width === width && isSameType(it.type, type));
    if (same !== undefined) return same.tight;
    const tight = find(words, width, type);
    known.push({ width, type, tight });
    found.set(words, known);
    return tight;
  };
}
