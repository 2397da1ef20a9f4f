import type { Json } from "@shifan/schema";

/** What was typed into a field, and the value that the record got of it: 100. and 100. */
export interface Typed {
  readonly text: string;
  readonly value: Json | undefined;
}

/**
 * The text that a field shows as it was typed. Only as long as the record holds what came of it: once an undo, a paste
 * or another window has changed the value, the field would show what is no longer there, and write it back.
 */
export const typedText = (typed: Typed | undefined, value: Json | undefined): string | undefined =>
  typed !== undefined && Object.is(typed.value, value) ? typed.text : undefined;
