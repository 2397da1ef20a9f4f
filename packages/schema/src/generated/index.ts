// @ts-nocheck
// Made by `pnpm generate` from schemas/. Change the data, not this file.
import type { KindDefinition } from "../kind.ts";
import { definition as commitment } from "./commitment.ts";
import { definition as designation } from "./designation.ts";
import { definition as publicNotice } from "./public-notice.ts";

export const definitions = {
  "commitment": commitment,
  "designation": designation,
  "public-notice": publicNotice,
} as const satisfies Readonly<Record<string, KindDefinition>>;
