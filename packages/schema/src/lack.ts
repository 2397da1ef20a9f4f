import type { Finding } from "./fault.ts";
import { type Json, valueAt } from "./json.ts";
import type { FaultCode } from "./messages.zh.ts";

/** Codes that say of something that it isn't there, or not enough of it. */
const LACKS: readonly FaultCode[] = ["missing", "needed-with", "too-few", "not-three-years"];

const isEmpty = (value: Json | undefined): boolean => value === undefined || value === null || value === "";

/** Whether a finding asks for something that was not filled in yet, and not for a correction. */
export const isLack = ({ code, pointer }: Pick<Finding, "code" | "pointer">, data: unknown): boolean =>
  LACKS.includes(code) || isEmpty(valueAt(data as Json, pointer));
