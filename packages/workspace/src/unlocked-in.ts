import type { ReturnedField } from "@shifan/cases";
import type { Unlocked } from "@shifan/schema";

/** The fields of a case that may be changed: of one that was returned, those that remarks are on; else all. */
export const unlockedIn = (returned: readonly ReturnedField[] | undefined): Unlocked =>
  returned === undefined ? undefined : new Set(returned.map(({ pointer }) => pointer));
