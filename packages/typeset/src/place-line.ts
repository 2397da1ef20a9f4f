import type { Line } from "./break-lines.ts";
import { isEmptyAtLeft, isEmptyAtRight } from "./chars.ts";
import type { Measured, Setting } from "./measure.ts";

/**
 * The way from each character of a line to the next, in mm, so that a full line ends with its room:
 * slack goes to the gaps between Chinese and Latin first, then evenly between full-width characters;
 * what is too much is taken from the marks (PU-05).
 */
export function placeLine(measured: Measured, line: Line, setting: Setting): number[] {
  const advances: number[] = [];
  for (let i = line.start; i < line.end; i++)
    advances.push((measured.widths[i] ?? 0) + (measured.gaps[i] ?? 0));
  const last = advances.length - 1;
  if (last < 0) return advances;
  const endChar = measured.chars[line.end - 1] ?? "";
  advances[last] =
    line.last && line.width < line.room - setting.cell / 2
      ? (measured.widths[line.end - 1] ?? 0)
      : endWidth(measured, line, endChar, setting);
  const slack = line.room - line.width;
  if (slack < 0) squeeze(advances, measured, line, -slack);
  else if (!line.last) stretch(advances, { measured, line, setting }, slack);
  return advances;
}

function endWidth(measured: Measured, line: Line, char: string, setting: Setting): number {
  if (isEmptyAtRight(char)) return setting.cell / 2;
  return measured.classes[line.end - 1] === "space" ? 0 : (measured.widths[line.end - 1] ?? 0);
}

/** Takes `excess` mm evenly from the empty halves of the marks inside the line: after a closing mark, before an opening one. */
function squeeze(advances: number[], measured: Measured, line: Line, excess: number): void {
  const closing = indices(line, (i) => i < line.end - 1 && isEmptyAtRight(measured.chars[i] ?? ""));
  const opening = indices(line, (i) => i > line.start && isEmptyAtLeft(measured.chars[i] ?? ""));
  const halves = [...closing, ...opening.map((i) => i - 1)];
  for (const i of halves) {
    const at = i - line.start;
    advances[at] = (advances[at] ?? 0) - excess / halves.length;
  }
}

/** A gap between Chinese and Latin grows to at most a quarter em before other gaps do. */
const MAX_LATIN_GAIN = 0.125;

interface Stretch {
  readonly measured: Measured;
  readonly line: Line;
  readonly setting: Setting;
}

function stretch(advances: number[], { measured, line, setting }: Stretch, slack: number): void {
  const borders = indices(line, (i) => i < line.end - 1 && (measured.gaps[i] ?? 0) > 0);
  const perBorder =
    borders.length === 0 ? 0 : Math.min(slack / borders.length, MAX_LATIN_GAIN * setting.cell);
  for (const i of borders) advances[i - line.start] = (advances[i - line.start] ?? 0) + perBorder;
  const rest = slack - perBorder * borders.length;
  const joints = indices(line, (i) => i < line.end - 1 && isJoint(measured, i));
  for (const i of joints) advances[i - line.start] = (advances[i - line.start] ?? 0) + rest / joints.length;
}

/** Whether the space after character `i` may grow: not inside a Latin word and not inside a pair. */
function isJoint({ classes }: Measured, i: number): boolean {
  const [here, next] = [classes[i], classes[i + 1]];
  if (here === "latin" && next === "latin") return false;
  return !(here === "pair" && next === "pair");
}

function indices(line: Line, wanted: (index: number) => boolean): number[] {
  const found: number[] = [];
  for (let i = line.start; i < line.end; i++) if (wanted(i)) found.push(i);
  return found;
}
