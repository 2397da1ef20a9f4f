import type { Printable } from "./document.ts";

/** What file systems forbid, and blanks. */
const UNFIT = /[\\/:*?"<>|\p{Cc}\s]/gu;
const LONGEST = 60;

const fit = (text: string): string => Array.from(text.replace(UNFIT, "")).slice(0, LONGEST).join("");

/** What tells a paper from others with the same title: its number, on a certificate whom it is for. */
function distinction(document: Printable): string {
  if (document.layout === "book") return "";
  if (document.layout === "certificate") return document.recipients.join("");
  return document.head?.documentNumber ?? "";
}

/** A document as the name of a file: its title and its number, short enough and fit for all file systems. */
export const fileNameOf = (document: Printable): string =>
  [document.title.text, distinction(document)].map(fit).filter(Boolean).join("-");
