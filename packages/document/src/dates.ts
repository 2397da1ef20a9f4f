const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days of a month of the Gregorian calendar. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Year, month and day of a YYYY-MM-DD string; undefined unless such a day exists. */
export function calendarDate(iso: string): { year: number; month: number; day: number } | undefined {
  const match = ISO_DATE.exec(iso);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return { year, month, day };
}

/**
 * 成文日期 as GB/T 9704 7.3.5.4 prints it: 2026年1月5日, without leading zeros.
 * Throws a RangeError for a string that is no calendar date.
 */
export function printedDate(iso: string): string {
  const date = calendarDate(iso);
  if (date === undefined) throw new RangeError(`不是日历上的日期：${iso}，请写成 2026-01-05 的样子`);
  return `${date.year}年${date.month}月${date.day}日`;
}
