import { dayNumber } from "./calendar.ts";
import type { Params } from "./fault.ts";
import type { FaultCode } from "./messages.zh.ts";
import { nearest } from "./nearest.ts";
import type { Reference } from "./reference.ts";

const USCC_CHARS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** GB 32100-2015: 18 characters, the last a check digit over weights 3^i mod 31. */
function isUscc(text: string): boolean {
  if (!/^[0-9A-HJ-NP-RTUWXY]{18}$/.test(text)) return false;
  const sum = Array.from(text.slice(0, 17)).reduce(
    ({ total, weight }, char) => ({
      total: total + USCC_CHARS.indexOf(char) * weight,
      weight: (weight * 3) % 31,
    }),
    { total: 0, weight: 1 },
  ).total;
  return USCC_CHARS[(31 - (sum % 31)) % 31] === text[17];
}

/** A fault of a formatted text, or undefined when it holds. */
type Check = (text: string, reference: Reference) => { code: FaultCode; params: Params } | undefined;

/** No paper of the programme is older: an earlier year is a slip of the pen. */
const EARLIEST = "1900-01-01";

/** Letters of the classes of GB/T 4754-2017 that are industry, with their first and last division. */
const INDUSTRY: Readonly<Record<string, readonly [number, number]>> = {
  B: [6, 12],
  C: [13, 43],
  D: [44, 46],
};

/** A code of two to four figures, with or without its class's letter: 35, 3511, C3511. */
function isIndustry(text: string): boolean {
  const match = /^([B-D])?(\d{2})\d{0,2}$/.exec(text);
  if (match === null) return false;
  const division = Number(match[2]);
  const ranges = match[1] === undefined ? Object.values(INDUSTRY) : [INDUSTRY[match[1]] ?? [0, -1]];
  return ranges.some(([first, last]) => division >= first && division <= last);
}

/** RFC 3339 with seconds and a zone. */
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(Z|[+-]\d{2}:\d{2})$/;

const isDateTime = (text: string): boolean => {
  const day = DATE_TIME.exec(text)?.[1];
  return day !== undefined && dayNumber(day) !== undefined;
};

const unless = (holds: boolean, code: FaultCode) => (holds ? undefined : { code, params: {} });

/** Every `format` that schemas may use. */
export const FORMATS: Readonly<Record<string, Check>> = {
  date: (text) =>
    dayNumber(text) === undefined || text < EARLIEST ? { code: "no-such-date", params: {} } : undefined,
  uscc: (text) => (isUscc(text) ? undefined : { code: "wrong-uscc", params: {} }),
  city: (text, { cities }) => {
    const names = cities.map((city) => city.name);
    if (names.includes(text)) return undefined;
    return { code: "unknown-city", params: { nearest: nearest(text, names) ?? "" } };
  },
  "city-code": (text, { cities }) =>
    unless(
      cities.some(({ code }) => code === text),
      "unknown-city-code",
    ),
  division: (text, { cities }) =>
    unless(
      cities.some(({ counties }) => counties.some(({ code }) => code === text)),
      "unknown-division",
    ),
  gb4754: (text) => unless(isIndustry(text), "unknown-industry"),
  "date-time": (text) => unless(isDateTime(text), "no-such-time"),
};
