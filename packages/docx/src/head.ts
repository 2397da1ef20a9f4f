import { type Head, headMarks } from "@shifan/document";
import { head as headRules, mmToPt, mmToTwip, twoBlankLines } from "@shifan/gb9704";
import { issuerMark, MARK_INK } from "./issuer-mark.ts";
import { para, rule, run } from "./markup.ts";
import type { KnownLayout } from "./page-layout.ts";
import { beforeForGap, CHAR, portrait, TEXT_LINE, textWidth, whiteBelow } from "./page-setup.ts";

/** 份号, 密级 and 紧急程度, one a line, flush left (7.2.1–7.2.3). */
const marks = (head: Head): readonly string[] =>
  headMarks(head).map(({ text, name }) =>
    para({ style: "GwHeadMark" }, run(text, name === "copyNumber" ? {} : { style: "Hei" })),
  );

/** The red rule (7.2.7): 4 mm below the number's characters, of which the line box already holds a part. */
function redRule(): string {
  const gap = (mmToTwip(headRules.ruleGap) - whiteBelow(TEXT_LINE)) / 20;
  const eighths = Math.round(mmToPt(headRules.ruleThickness) * 8);
  return `<w:pBdr>${rule("bottom", { eighths, space: Math.round(gap), red: true })}</w:pBdr>`;
}

/** A name of two characters takes the width of three, so that those of two and of three align. */
const padded = (name: string): string =>
  Array.from(name).length === 2 ? Array.from(name).join("\u3000") : name;

/** Signers in rows of two; the last row shares the line of the 发文字号 (7.2.6). */
function signerRows(signers: readonly string[]): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (let at = 0; at < signers.length; at += headRules.signersPerRow) {
    rows.push(signers.slice(at, at + headRules.signersPerRow).map(padded));
  }
  return rows;
}

/** Where the signers' columns start, from the left margin, so that the widest last name ends one character inside. */
function signerStops(rows: readonly (readonly string[])[]): readonly number[] {
  const width = (column: number) =>
    Math.max(0, ...rows.map((row) => Array.from(row[column] ?? "").length)) * CHAR;
  const end = textWidth(portrait) - headRules.upwardIndentChars * CHAR;
  const last = end - width(rows.some((row) => row.length > 1) ? 1 : 0);
  return rows.some((row) => row.length > 1) ? [last - CHAR - width(0), last] : [last];
}

/** 发文字号 at the left and 签发人 at the right, each one character inside (7.2.5, 7.2.6). */
function upwardLines(head: Head, before: number): readonly string[] {
  const rows = signerRows(head.signers);
  const names = signerStops(rows);
  const label = (names[0] ?? 0) - 4 * CHAR;
  const tabs = [CHAR, label, ...names].map((at) => ({ at, align: "left" as const }));
  return rows.map((row, index) => {
    const isLast = index === rows.length - 1;
    const number = isLast ? (head.documentNumber ?? "") : "";
    const lead = index === 0 ? "\t签发人：" : "\t\t";
    const people = row
      .map((name, column) => (column === 0 ? "" : run("\t")) + run(name, { style: "Kai" }))
      .join("");
    return para(
      {
        style: "GwHeadMark",
        align: "left",
        tabs,
        ...(index === 0 ? { before } : {}),
        ...(isLast ? { border: redRule() } : {}),
      },
      run(`\t${number}${lead}`) + people,
    );
  });
}

/** 版头 of the file format (7.2): marks, 发文机关标志, 发文字号 and 签发人, the red rule. */
export function fileHead(head: Head, layout: KnownLayout): string {
  const above = marks(head);
  const mark = issuerMark(head, above.length, layout.issuerMark);
  const gap = mmToTwip(twoBlankLines) - MARK_INK * mark.last.size * 20;
  const before = beforeForGap(gap, mark.last, TEXT_LINE);
  const numberLines =
    head.signers.length > 0
      ? upwardLines(head, before)
      : [para({ style: "GwNumber", before, border: redRule() }, run(head.documentNumber ?? ""))];
  return [...above, mark.xml, ...numberLines].join("");
}
