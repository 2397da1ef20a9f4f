import { nearest } from "@shifan/schema";
import { KEYS } from "../plan/marks.ts";
import type { SheetPlan } from "../plan/sheet-plan.ts";

/** A head without its unit, blanks and marks of what is required. */
export const bareHead = (text: string): string =>
  text.replace(/[\s*＊]/g, "").replace(/[（(][^（）()]*[)）]$/, "");

const SERIES_HEADS: Readonly<Record<string, string>> = {
  指标: KEYS.title,
  指标名称: KEYS.title,
  项目: KEYS.title,
  单位: KEYS.unit,
  计量单位: KEYS.unit,
  说明: KEYS.note,
  备注: KEYS.note,
};

const YEAR = /^(\d{4})年?度?$/;

/** The heads of a plan with the keys of their columns. */
export function headsOf(plan: SheetPlan): ReadonlyMap<string, string> {
  if (plan.kind === "series") return new Map(Object.entries(SERIES_HEADS));
  const parent =
    plan.parent === undefined ? [] : [[`${plan.parent.node.title ?? ""}序号`, KEYS.parent] as const];
  return new Map<string, string>([
    ["序号", KEYS.number],
    ...parent,
    ...plan.columns.flatMap(({ title, key }) => [[title, key] as const, [bareHead(title), key] as const]),
  ]);
}

/** The key that a head stands for. */
export function keyOfHead(plan: SheetPlan, text: string): string | undefined {
  const heads = headsOf(plan);
  const whole = text.replace(/[\s*＊]/g, "");
  const known = heads.get(whole) ?? heads.get(bareHead(text));
  return known ?? (plan.kind === "series" ? YEAR.exec(whole)?.[1] : undefined);
}

/** The head that was most likely meant. */
export const nearestHead = (plan: SheetPlan, text: string): string | undefined =>
  nearest(bareHead(text), [...headsOf(plan).keys()]);
