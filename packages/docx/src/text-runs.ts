import { type RunFormat, run } from "./markup.ts";
import { TRACKING } from "./page-setup.ts";
import type { Tight } from "./tightness.ts";

/** A stretch of text in one format. */
export interface Part {
  readonly text: string;
  readonly format?: RunFormat;
  /** Finished markup behind it. */
  readonly after?: string;
}

/** Parts of a text as runs; those of its characters that stand closer make runs of their own. */
export function textRuns(
  parts: readonly Part[],
  tight: readonly Tight[],
  tracking: number = TRACKING,
): string {
  let start = 0;
  return parts
    .map(({ text, format = {}, after = "" }) => {
      if (tight.length === 0) return run(text, format) + after;
      const chars = Array.from(text);
      const own = tight.map((each) => ({ ...each, from: each.from - start, to: each.to - start }));
      start += chars.length;
      return tightRuns(chars, own, { format, tracking }) + after;
    })
    .join("");
}

function tightRuns(
  chars: readonly string[],
  tight: readonly Tight[],
  { format, tracking }: { format: RunFormat; tracking: number },
): string {
  const within = tight.filter(({ from, to }) => to > 0 && from < chars.length);
  const slice = (from: number, to: number): string =>
    chars.slice(Math.max(0, from), Math.max(0, to)).join("");
  let at = 0;
  let runs = "";
  for (const { from, to, by, scale } of within) {
    const own = { ...format, ...(scale === 100 ? { tracking: tracking - by } : { scale }) };
    runs += run(slice(at, from), format) + run(slice(from, to), own);
    at = to;
  }
  return runs + run(slice(at, chars.length), format);
}
