/** Cases behind a port: records being filled in, their files, and the draft files that carry them about. */

export { Autosave, type SaveState } from "./autosave.ts";
export { type BrowserCasesOptions, browserCases } from "./browser-cases.ts";
export type {
  Case,
  CaseStore,
  CaseSummary,
  NewCase,
  Reported,
  ReturnedField,
  Save,
  Saved,
} from "./case-store.ts";
export { draftFile, readDraftFile } from "./draft-file.ts";
export { draftPackage, filesIn, type ReadDraft, readDraft } from "./draft-package.ts";
export { fitName } from "./fit-name.ts";
export { browserJournal, type Journal, type Leftover, recovered } from "./journal.ts";
export { sha256Of } from "./sha256.ts";
export { type UpToDate, upToDate } from "./up-to-date.ts";
