/** What a file is instead of what was asked for, or why it isn't opened. */
export type OfficeFileFault =
  | "empty"
  | "too-large"
  | "encrypted"
  | "old-office"
  | "open-document"
  | "binary-workbook"
  | "other-office"
  | "pdf"
  | "web-page"
  | "text"
  | "foreign"
  | "damaged"
  | "bomb"
  | "entities"
  | "other-form";

/** A file that isn't opened. The message is a Chinese sentence for the person who handed it in: why, and what to do. */
export class OfficeFileError extends Error {
  override readonly name = "OfficeFileError";
  readonly code: OfficeFileFault;

  constructor(code: OfficeFileFault, message: string) {
    super(message);
    this.code = code;
  }
}
