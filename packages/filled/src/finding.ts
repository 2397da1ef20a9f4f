/** Something in a filled document that a person should look at. */
export interface FilledFinding {
  /** JSON Pointer of the value in the record that was read; empty for the whole document. */
  readonly pointer: string;
  /** A Chinese sentence that names the field, says what was found and what to do. */
  readonly message: string;
}
