/** A form filled in with Word, WPS or LibreOffice, back as a record. */

export type { FilledFinding } from "./finding.ts";
export {
  type FilledReading,
  type FilledSource,
  filledSource,
  type ReadOptions,
  readFilled,
} from "./read-filled.ts";
