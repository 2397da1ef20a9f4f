import { type BreakCosts, breakCosts } from "./words.ts";

/** What a title's lines may take. */
export interface TitleRoom {
  /** Widths of the title's characters, in any unit. */
  readonly widths: readonly number[];
  /** Widest line, in the same unit. */
  readonly room: number;
  /** Offsets at which the author broke the title; empty for none. */
  readonly breaks: readonly number[];
  /** Words of the programme that are kept in one piece. */
  readonly words: readonly string[];
}

const SHAPE_WEIGHT = 150;
const BALANCE_WEIGHT = 8;
const SHORT_LINE = 200;
const EXTRA_LINE = 30;
const MAX_LINES = 6;

/**
 * Splits a title into lines that keep words whole and form a 梯形 (each line longer than the one before)
 * or a 菱形 (longest in the middle), as 7.3.1 asks. An author's own breaks are taken as they are,
 * where each line fits.
 */
export function breakTitle(title: string, room: TitleRoom): readonly string[] {
  const chars = Array.from(title);
  const own = authorLines(chars, room);
  if (own !== undefined) return own;
  const total = sum(room.widths);
  const fewest = Math.max(1, Math.ceil(total / room.room));
  const names = jointNames(title);
  const costs = breakCosts(chars, names.length === 0 ? room.words : [...names, ...room.words]);
  const split = { costs, widths: room.widths, room: room.room };
  for (let lines = fewest; lines < fewest + MAX_LINES; lines++) {
    const best = bestSplit(chars.length, lines, split);
    if (best !== undefined && best.cost < SHAPE_WEIGHT) return toLines(chars, best.cuts);
    const other = cheaper(best, bestSplit(chars.length, lines + 1, split));
    if (other !== undefined) return toLines(chars, other.cuts);
  }
  return toLines(chars, packed(room));
}

/** 某厅等五部门: who issues a paper with several others. */
const WITH_OTHERS = /^[^ ]{2,24}?等[二三四五六七八九十]+(?:部门|单位|机关)(?=关于)/;

/** Names of joint issuers: together with the number of the others, or parted by blanks, each whole, the last one up to 关于. */
function jointNames(title: string): readonly string[] {
  const parts = title.split(" ");
  if (parts.length === 1) return [...(WITH_OTHERS.exec(title) ?? [])];
  const last = parts.pop()?.split("关于")[0] ?? "";
  return [...parts, last].filter((name) => name !== "");
}

/** The split into one line more is taken only where it mends more than its price. */
function cheaper(fewer: Best | undefined, more: Best | undefined): Best | undefined {
  if (fewer === undefined || more === undefined) return fewer ?? more;
  return more.cost + EXTRA_LINE < fewer.cost ? more : fewer;
}

function authorLines(
  chars: readonly string[],
  { widths, room, breaks }: TitleRoom,
): readonly string[] | undefined {
  if (breaks.length === 0) return undefined;
  const cuts = breaks.filter((at) => at > 0 && at < chars.length);
  const edges = [0, ...cuts, chars.length];
  const fits = edges.slice(1).every((end, i) => sum(widths.slice(edges[i], end)) <= room);
  return fits ? toLines(chars, cuts) : undefined;
}

const toLines = (chars: readonly string[], cuts: readonly number[]): readonly string[] =>
  [0, ...cuts].map((from, i) =>
    chars
      .slice(from, cuts[i] ?? chars.length)
      .join("")
      .trim(),
  );

interface Split {
  readonly costs: BreakCosts;
  readonly widths: readonly number[];
  readonly room: number;
}

/** Where to cut, and what it costs. */
interface Best {
  readonly cuts: readonly number[];
  readonly cost: number;
}

/** The cheapest way to cut into exactly `lines` lines, by trying the cuts of each line in turn. */
function bestSplit(length: number, lines: number, split: Split): Best | undefined {
  const prefix = [0];
  for (const width of split.widths) prefix.push((prefix.at(-1) ?? 0) + width);
  const ideal = (prefix[length] ?? 0) / lines;
  let best: Best | undefined;
  const visit = (from: number, cuts: readonly number[], cost: number): void => {
    if (best !== undefined && cost >= best.cost) return;
    const left = lines - cuts.length;
    if (left === 1) {
      const total = cost + shapeCost([...cuts, length], prefix, split.room);
      if (total < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { cuts, cost: total };
      return;
    }
    for (let at = from + 1; at < length; at++) {
      const width = (prefix[at] ?? 0) - (prefix[from] ?? 0);
      if (width > split.room) break;
      if (width < ideal / 3 || (prefix[length] ?? 0) - (prefix[at] ?? 0) > (left - 1) * split.room) continue;
      visit(at, [...cuts, at], cost + (split.costs[at] ?? 0));
    }
  };
  visit(0, [], 0);
  return best;
}

/** How far line widths are from a 梯形 or 菱形; infinite where a line does not fit. */
function shapeCost(ends: readonly number[], prefix: readonly number[], room: number): number {
  const widths = ends.map((end, i) => (prefix[end] ?? 0) - (prefix[ends[i - 1] ?? 0] ?? 0));
  if (widths.some((width) => width > room)) return Number.POSITIVE_INFINITY;
  if (widths.length === 1) return 0;
  const longest = Math.max(...widths);
  const unit = (prefix[1] ?? 1) - (prefix[0] ?? 0) || 1;
  const lastShort = (widths.at(-1) ?? 0) < unit * 3 ? SHORT_LINE : 0;
  const spread = (longest - Math.min(...widths)) / unit;
  return (
    (isTrapezoid(widths, unit) || isDiamond(widths, unit) ? 0 : SHAPE_WEIGHT) +
    lastShort +
    (spread * BALANCE_WEIGHT) / 4
  );
}

/** Lines that differ by less, in characters, look equal, or are where a program sets no white beside figures. */
const LEAST_STEP = 0.8;

/** Each line is clearly wider than the one above. */
const isTrapezoid = (widths: readonly number[], unit: number): boolean =>
  widths.every((width, i) => i === 0 || width >= (widths[i - 1] ?? 0) + unit * LEAST_STEP);

/** Three or more lines that grow to the longest and shrink after it. */
function isDiamond(widths: readonly number[], unit: number): boolean {
  const peak = widths.indexOf(Math.max(...widths));
  if (peak === 0 || peak === widths.length - 1) return false;
  return isTrapezoid(widths.slice(0, peak + 1), unit) && isTrapezoid(widths.slice(peak).toReversed(), unit);
}

/** Cuts at the widest line that fits, for a title that no split of words can hold. */
function packed({ widths, room }: TitleRoom): readonly number[] {
  const cuts: number[] = [];
  let width = 0;
  widths.forEach((advance, i) => {
    if (width + advance > room) {
      cuts.push(i);
      width = 0;
    }
    width += advance;
  });
  return cuts;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
