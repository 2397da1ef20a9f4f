import type { FaultCode } from "./messages.zh.ts";

/** What a message is made of: numbers and texts, by name. */
export type Params = Readonly<Record<string, string | number>>;

/** A fault found, before it has words. */
export interface Finding {
  /** JSON Pointer (RFC 6901) of the field at fault. */
  readonly pointer: string;
  readonly code: FaultCode;
  readonly params: Params;
  /** The schema's own sentence, used instead of the code's. */
  readonly message?: string;
  /** Number of the rule in the programme's catalogue: R1–R28. */
  readonly rule?: string;
  /** The finding only asks to look again; the record stays valid. */
  readonly level?: "warn";
}

/** A fault of a record, as it is shown to people. */
export interface Fault {
  /** JSON Pointer (RFC 6901) of the field at fault; empty for the whole record. */
  readonly pointer: string;
  /** Stable name of the fault, in kebab-case; listed in `docs/codes.md`. */
  readonly code: FaultCode;
  readonly params: Params;
  /** A Chinese sentence that names the field, says what is wrong and what to do. */
  readonly message: string;
  /** Number of the rule in the programme's catalogue: R1–R28. */
  readonly rule?: string;
}
