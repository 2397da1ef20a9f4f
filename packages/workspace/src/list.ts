/** Lists of cases and what an office sets once: for pages that open no form, and load no typesetter. */

export { CaseTable, type Forms, type ListedCase, openCase, useCaseList } from "./case-list.tsx";
export { nameAmong } from "./case-names.ts";
export { SampleCases } from "./sample-cases.tsx";
export { readSettings, reportDeadline, type Settings, writeSettings } from "./settings.ts";
