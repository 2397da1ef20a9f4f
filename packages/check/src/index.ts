/** Finished PDF and DOCX files measured against GB/T 9704-2012. */

export { checkDocx } from "./check-docx.ts";
export { checkPdf, type Fineness } from "./check-pdf.ts";
export { CheckError, type CheckErrorCode } from "./errors.ts";
export type { Finding, Strength } from "./finding.ts";
export { type Rule, type RuleId, ruleIds, rules } from "./rules.ts";
