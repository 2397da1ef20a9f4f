import type { Json, SchemaNode } from "@shifan/schema";

/** A field by its place, what it is, and what it is called. */
export interface Labelled {
  readonly pointer: string;
  readonly node: SchemaNode;
  readonly label: string;
}

/** What every control gets. */
export interface ControlProps extends Labelled {
  /** In a table's cell: no frame of its own, its name comes from row and column. */
  readonly compact?: boolean;
  /** The words of the plan behind it are opened by a key. */
  readonly hinted?: boolean;
}

/** Attributes that tie a control to its label, help and faults. */
export interface Described {
  readonly id: string;
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: true;
  readonly "aria-required"?: true;
  readonly "aria-label"?: string;
  readonly "aria-keyshortcuts"?: string;
}

/** What a button or a group of boxes may say of itself: being required or wrong is no property of theirs (WAI-ARIA 1.2). */
export function plainly({
  "aria-required": _required,
  "aria-invalid": _invalid,
  ...rest
}: Described): Described {
  return rest;
}

/** What an input shows of a value. */
export const asText = (value: unknown): string =>
  value === undefined || value === null ? "" : String(value);

/** A text as it may stand in a record: an emptied field is no field. */
export const textOrNothing = (text: string): Json | undefined => (text === "" ? undefined : text);

/** A field by its place and what it is. */
export interface FieldProps {
  readonly pointer: string;
  readonly node: SchemaNode;
  readonly name: string;
}
