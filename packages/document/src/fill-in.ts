/** What kind of thing is filled in at a place. */
export type FillInKind = "text" | "texts" | "prose" | "number" | "date" | "choice" | "choices" | "yesNo";

/** Something that is filled in, for renditions that can be filled in: a control of a word processor, a field of a PDF. */
export interface FillIn {
  /** JSON Pointer of the value in its record. */
  readonly pointer: string;
  readonly kind: FillInKind;
  /** What it is called. */
  readonly title: string;
  /** Shown while it is empty. */
  readonly placeholder: string;
  /** The value as it stands in the record, in text: an ISO date, a number, what was chosen; none while it is empty. */
  readonly values: readonly string[];
  /** What can be chosen; empty where the value is written. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Most characters of a text. */
  readonly maxLength?: number;
}
