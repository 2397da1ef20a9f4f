/** Weekdays off and weekend days at work of a year, as the State Council's office announces them. */
export interface YearWorkdays {
  readonly off: readonly string[];
  readonly work: readonly string[];
}

/** Announced years by number. A year that is missing is never guessed. */
export type Workdays = Readonly<Record<string, YearWorkdays>>;

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Days of a 400-year cycle of the Gregorian calendar, and days from 0000-03-01 to 1970-01-01. */
const CYCLE = 146_097;
const TO_1970 = 719_468;

/** Days before the month of a year that starts in March, so that a leap day comes last. */
const daysBefore = (monthFromMarch: number): number => Math.floor((153 * monthFromMarch + 2) / 5);

const daysOf = (year: number): number =>
  year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);

/** Days since 1970-01-01 of a YYYY-MM-DD string; undefined unless such a day exists. */
export function dayNumber(iso: string): number | undefined {
  const match = ISO_DATE.exec(iso);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const fromMarch = (month + 9) % 12;
  const number = daysOf(month <= 2 ? year - 1 : year) + daysBefore(fromMarch) + day - 1 - TO_1970;
  return month >= 1 && month <= 12 && isoOf(number) === iso ? number : undefined;
}

/** The YYYY-MM-DD string of a day number. */
export function isoOf(day: number): string {
  const days = day + TO_1970;
  const cycle = Math.floor(days / CYCLE);
  const inCycle = days - cycle * CYCLE;
  const yearOfCycle = Math.floor(
    (inCycle - Math.floor(inCycle / 1460) + Math.floor(inCycle / 36_524) - Math.floor(inCycle / 146_096)) /
      365,
  );
  const inYear = inCycle - daysOf(yearOfCycle);
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(inYear - daysBefore(fromMarch) + 1)}`;
}

/** Whether people work on a day; undefined when its year isn't announced. */
export function isWorkday(day: number, workdays: Workdays): boolean | undefined {
  const iso = isoOf(day);
  const year = workdays[iso.slice(0, 4)];
  if (year === undefined) return undefined;
  // Day 0 of the count, 1970-01-01, was a Thursday.
  const weekday = (((day + 4) % 7) + 7) % 7;
  const weekend = weekday === 0 || weekday === 6;
  return weekend ? year.work.includes(iso) : !year.off.includes(iso);
}

/**
 * The last day of a period of working days that starts on `from`, a rest day counting as the next workday.
 * `countFirst` tells whether the first day itself is counted.
 */
export function periodEnd(
  from: string,
  count: { readonly workdays: number; readonly countFirst: boolean },
  workdays: Workdays,
): { readonly end: string } | { readonly missingYear: number } {
  let day = dayNumber(from);
  if (day === undefined) throw new RangeError(`不是日历上的日期：${from}，请写成 2026-01-05 的样子`);
  if (!count.countFirst) day += 1;
  for (let left = count.workdays; ; day += 1) {
    const works = isWorkday(day, workdays);
    if (works === undefined) return { missingYear: Number(isoOf(day).slice(0, 4)) };
    if (works) left -= 1;
    if (left <= 0) return { end: isoOf(day) };
  }
}

/** A calendar date in words: 2026年1月5日. */
export const chineseDate = (iso: string): string => {
  const [year, month, day] = iso.split("-").map(Number);
  return `${year}年${month}月${day}日`;
};
