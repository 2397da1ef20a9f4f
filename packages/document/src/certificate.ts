import { printedDate } from "./dates.ts";
import type { OfficialDocument } from "./document.ts";
import { printedNote } from "./elements.ts";
import { blockText } from "./text-of.ts";

/** What stands on a certificate, as it is printed. */
export interface CertificateWords {
  readonly title: string;
  /** Who it is for, flush left, then the text. */
  readonly paragraphs: readonly { readonly text: string; readonly isIndented: boolean }[];
  readonly bodies: readonly string[];
  readonly date?: string;
  readonly note?: string;
  readonly isSealed: boolean;
}

/** The words of a certificate, one list for every rendition: each says whom it is for in a line of its own. */
export function certificateWords(document: OfficialDocument): CertificateWords {
  const { title, recipients, text, signature } = document;
  const note = printedNote(document);
  return {
    title: title.text,
    paragraphs: [
      ...recipients.map((name) => ({ text: `${name}：`, isIndented: false })),
      ...text.flatMap(blockText).map((line) => ({ text: line, isIndented: true })),
    ],
    bodies: signature?.bodies ?? [],
    ...(signature === undefined ? {} : { date: printedDate(signature.date) }),
    ...(note === undefined ? {} : { note }),
    isSealed: signature?.seal === "sealed",
  };
}
