import { fullName, isAboutFigure, isFigureItself, nearest, yearHead } from "@shifan/schema";
import { KEYS } from "../plan/marks.ts";
import type { SheetPlan } from "../plan/sheet-plan.ts";

/** A head without blanks and marks of what is required. */
const wholeHead = (text: string): string =>
  text
    .replace(/[\s*＊]/g, "")
    .replaceAll("(", "（")
    .replaceAll(")", "）");

const REMARK = /（[^（）]*）$/;

/** A head without its unit or remark, blanks and marks of what is required. */
export const bareHead = (text: string): string => wholeHead(text).replace(REMARK, "");

/** What a head may be a name of, the nearest first. With a remark like （增速）, （占比） it is no name of the figure itself. */
export function namesIn(text: string): readonly string[] {
  const whole = wholeHead(text);
  const remark = REMARK.exec(whole)?.[0] ?? "";
  const names = /占/.test(remark) || isAboutFigure(remark) ? [whole] : [whole, bareHead(text)];
  return names.flatMap((name) => [name, fullName(name)]);
}

const SERIES_HEADS: ReadonlyMap<string, string> = new Map([
  ["序号", KEYS.number],
  ["指标", KEYS.title],
  ["指标名称", KEYS.title],
  ["主要指标", KEYS.title],
  ["项目", KEYS.title],
  ["单位", KEYS.unit],
  ["计量单位", KEYS.unit],
  ["说明", KEYS.note],
  ["备注", KEYS.note],
]);

const FIRST_KEYS: readonly (string | undefined)[] = [KEYS.title, KEYS.number];

/** Whether a head is what the first column of a table is called, whatever table it may be: 序号, 指标. */
export const isFirstHead = (text: string): boolean =>
  namesIn(text).some((name) => FIRST_KEYS.includes(SERIES_HEADS.get(name)));

/** The year that a head is, as the key of its column. Undefined for any other. */
export function yearIn(text: string): string | undefined {
  const year = yearHead(text)?.year;
  return year === undefined ? undefined : String(year);
}

function madeHeads(plan: SheetPlan): ReadonlyMap<string, string> {
  if (plan.kind === "series") return SERIES_HEADS;
  const parent =
    plan.parent === undefined ? [] : [[`${plan.parent.node.title ?? ""}序号`, KEYS.parent] as const];
  return new Map<string, string>([
    ["序号", KEYS.number],
    ...parent,
    ...plan.columns.flatMap(({ title, key }) =>
      [title, ...[wholeHead(title), bareHead(title)].flatMap((it) => [it, fullName(it)])].map(
        (name) => [name, key] as const,
      ),
    ),
  ]);
}

const heads = new WeakMap<SheetPlan, ReadonlyMap<string, string>>();

/** The heads of a plan with the keys of their columns. They are asked for with every cell that may be one. */
export function headsOf(plan: SheetPlan): ReadonlyMap<string, string> {
  const known = heads.get(plan) ?? madeHeads(plan);
  heads.set(plan, known);
  return known;
}

function madeKey(plan: SheetPlan, text: string): string | undefined {
  const own = headsOf(plan);
  const known = namesIn(text)
    .map((name) => own.get(name))
    .find((key) => key !== undefined);
  return known ?? (plan.kind === "series" ? yearIn(text) : undefined);
}

const asked = new WeakMap<SheetPlan, Map<string, string | undefined>>();

/** The key that a head stands for. Rows of heads say the same words, and are asked for them over and over. */
export function keyOfHead(plan: SheetPlan, text: string): string | undefined {
  const keys = asked.get(plan) ?? new Map<string, string | undefined>();
  asked.set(plan, keys);
  if (!keys.has(text)) keys.set(text, madeKey(plan, text));
  return keys.get(text);
}

/** The head that was most likely meant. */
export const nearestHead = (plan: SheetPlan, text: string): string | undefined =>
  nearest(bareHead(text), [...headsOf(plan).keys()]);

/** Whether a text stands below a head that several columns share. */
export const isSubHead = (text: string): boolean => isAboutFigure(text) || isFigureItself(text);
