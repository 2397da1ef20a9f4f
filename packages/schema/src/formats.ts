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
};
