const two = (value: number): string => String(value).padStart(2, "0");

/** Reads a date as people write it: 2026-1-5, 2026/1/5, 2026.1.5, 2026年1月5日, 20260105. Undefined for anything else. */
export function parseDate(text: string): string | undefined {
  const match =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text.trim()) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text.trim());
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return isDay ? `${year}-${two(month)}-${two(day)}` : undefined;
}

const LONG = [1, 3, 5, 7, 8, 10, 12];

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return LONG.includes(month) ? 31 : 30;
}
