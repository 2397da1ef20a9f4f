import { isUnit, unitOf } from "./unit.ts";

/** What may be said of a year's figures that are there; 预计 and 计划 are of figures that aren't. */
const KNOWN = "实际|完成|快报|初步核算";
const YEAR = new RegExp(`^((?:19|20)\\d\\d|\\d\\d(?=年))(?:年[度末底]?(?:${KNOWN})?[数值]?)?$`);
const REMARK = new RegExp(`^(?:${KNOWN})?[数值]?$`);

/** The year that a head is, and the unit behind it. */
export interface YearHead {
  readonly year: number;
  /** Empty where it has none. */
  readonly unit: string;
}

/** What a head says of a year: 2025, 2025年, 25年度, 2025年末（万元）, 2025年（快报）. Undefined for any other text. */
export function yearHead(text: string): YearHead | undefined {
  const plain = text.normalize("NFKC").replace(/[\s*]/g, "");
  const behind = unitOf(plain);
  const isKnown = REMARK.test(behind);
  const [, year] = YEAR.exec(isKnown || isUnit(behind) ? plain.replace(/\([^()]*\)$/, "") : plain) ?? [];
  if (year === undefined) return undefined;
  return { year: Number(year.length === 2 ? `20${year}` : year), unit: isKnown ? "" : behind };
}
