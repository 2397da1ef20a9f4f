import type { DocxFile } from "./docx/read-docx.ts";
import { notApplicable } from "./finding.ts";
import type { Results } from "./findings-of.ts";
import type { Paper } from "./paper/paper.ts";
import { tableAreas } from "./paper/tables.ts";
import { type RuleId, ruleIds } from "./rules.ts";

/** Whether pages before the first number bear none: those of a cover and a table of contents. */
const hasFrontPages = ({ pageNumbers }: Paper): boolean =>
  [...pageNumbers].some(([page, { text }]) => page > 1 && /^\D*1\D*$/.test(text));

/**
 * A book of forms (申报书, 审核表) is no document of the standard: most of its pages hold tables, it has no red rule, no
 * 版记 and nothing attached, and it begins with a cover or has no 署名 with its date.
 */
export function isFormBook(paper: Paper): boolean {
  const { head, sheets, signature, attachments, colophon } = paper;
  if (head.redRules.length > 0 || attachments.length > 0 || colophon !== undefined) return false;
  if (signature.date !== undefined && !hasFrontPages(paper)) return false;
  const withTables = sheets.filter(
    (sheet) => tableAreas(sheet.isTurned ? sheet.turned : sheet.upright).length > 0,
  );
  return withTables.length > sheets.length / 2;
}

const DATE = /^\d{4}年\d{1,2}月\d{1,2}日$/;

/** The same of a DOCX whose pages are not seen: most of its paragraphs stand in tables, and no date stands alone. */
export function isFormBookInMarkup({ paragraphs }: DocxFile): boolean {
  const written = paragraphs.filter(({ text }) => text.trim() !== "");
  const inTables = written.filter(({ isInTable }) => isInTable).length;
  return (
    inTables > written.length / 2 && !written.some(({ text, isInTable }) => !isInTable && DATE.test(text))
  );
}

/** Rules that hold for anything that an office prints. */
const KEPT: ReadonlySet<RuleId> = new Set(["PG-01", "PG-04", "PG-08", "SG-09", "PN-01", "PN-02", "TB-01"]);

const NO_DOCUMENT = notApplicable("表格、申报书一类的材料不是公文，不按公文格式排版");

/** The results of a book of forms: rules of documents don't apply to it. */
export const forFormBook = (results: Results): Results =>
  Object.fromEntries(ruleIds.map((id) => [id, KEPT.has(id) ? results[id] : NO_DOCUMENT])) as Results;
