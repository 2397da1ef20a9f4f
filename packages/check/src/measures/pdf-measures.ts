import { type Measures, notApplicable, type Result } from "../finding.ts";
import * as attachments from "./attachments.ts";
import * as colophon from "./colophon.ts";
import * as head from "./head.ts";
import * as letter from "./letter.ts";
import * as ends from "./line-ends.ts";
import * as page from "./page.ts";
import * as number from "./page-number.ts";
import * as signature from "./signature.ts";
import type { Subject } from "./subject.ts";
import * as text from "./text.ts";
import * as title from "./title.ts";
import * as wording from "./wording.ts";

/** A rule that no finished page shows, and why. */
const notMeasurable = (reason: string) => (): Result => notApplicable(reason);

const inWords =
  (measure: (passages: readonly wording.Passage[]) => Result) =>
  (subject: Subject): Result =>
    measure(wording.passagesOf(subject));

/** How each rule is measured on pages. */
export const pdfMeasures: Measures<Subject> = {
  "PG-01": page.sheetSize,
  "PG-02": page.topMargin,
  "PG-03": page.bindingMargin,
  "PG-04": page.typeAreaKept,
  "PG-05": page.linesPerPage,
  "PG-06": page.charsPerLine,
  "PG-07": page.bodyFace,
  "PG-08": page.blackText,
  "PG-09": page.redInk,
  "PG-10": page.textOnFirstPage,
  "PG-11": page.textBesideSignature,
  "PG-12": page.colophonOnLastPage,
  "HD-01": head.copyNumber,
  "HD-02": head.secrecy,
  "HD-03": head.urgency,
  "HD-04": head.markTop,
  "HD-05": head.markStyle,
  "HD-06": head.jointMark,
  "HD-07": head.numberLine,
  "HD-08": head.signers,
  "HD-09": head.redRule,
  "HD-10": head.redRuleThickness,
  "BD-01": title.titleStyle,
  "BD-02": title.titleShape,
  "BD-03": title.titleWords,
  "BD-04": title.recipients,
  "BD-05": text.paragraphs,
  "BD-06": text.numbering,
  "BD-07": text.attachmentNote,
  "BD-08": attachments.boundAttachments,
  "BD-09": attachments.looseAttachment,
  "BD-10": text.note,
  "SG-01": signature.sealedSignature,
  "SG-02": signature.sealPlace,
  "SG-03": signature.jointSeals,
  "SG-04": signature.unsealedSignature,
  "SG-05": signature.jointOrder,
  "SG-06": notMeasurable("签名章由用印系统加盖，文件里看不出"),
  "SG-07": signature.dateOfIssue,
  "SG-08": notMeasurable("是否应当盖章取决于公文的种类，文件里看不出"),
  "SG-09": signature.noDrawnSeal,
  "IM-01": colophon.ruleThickness,
  "IM-02": colophon.lastRule,
  "IM-03": colophon.copiedTo,
  "IM-04": colophon.movedRecipients,
  "IM-05": colophon.printed,
  "IM-06": colophon.ruleAbovePrinted,
  "PN-01": number.numberStyle,
  "PN-02": number.numberSide,
  "PN-03": number.blankPages,
  "PN-04": number.numberSequence,
  "TB-01": attachments.landscapePages,
  "LT-01": letter.letterMark,
  "LT-02": letter.doubleRules,
  "LT-03": letter.letterElements,
  "LT-04": title.letterTitle,
  "LT-05": letter.textAboveFootRule,
  "LT-06": letter.letterFurniture,
  "OR-01": letter.orderMark,
  "MN-01": letter.minutesMark,
  "PU-01": ends.pointMarks,
  "PU-02": ends.pairedMarks,
  "PU-03": ends.splitPairs,
  "PU-04": ends.joiningMarks,
  "PU-05": ends.marksInside,
  "PU-06": inWords(wording.doubledSeparators),
  "PU-07": inWords(wording.labelMarks),
  "PU-08": inWords(wording.chineseMarks),
  "NU-01": inWords(wording.arabicDigits),
  "NU-02": inWords(wording.ranges),
  "NU-03": ends.splitNumbers,
};
