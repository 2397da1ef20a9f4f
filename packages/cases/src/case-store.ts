import type { PatchStep } from "@shifan/form";
import type { JsonObject } from "@shifan/schema";

/** What a list of cases shows of one. */
export interface CaseSummary {
  readonly id: string;
  /** Kind of the form: application, annual-report. */
  readonly kind: string;
  /** Version of the schema that the record has; a newer one comes in when it is opened. */
  readonly schemaVersion: string;
  /** What its author calls it. */
  readonly title: string;
  readonly roundYear: number;
  /** The last day to hand it in (YYYY-MM-DD); absent where nobody has set one. */
  readonly deadline?: string;
  /** Counts saves: whoever saves says which one the changes start from. */
  readonly revision: number;
  /** Time of the last save, ISO 8601. */
  readonly savedAt: string;
}

/** A remark on one field (JSON Pointer), from whoever returned the form for correction. */
export interface ReturnedField {
  readonly pointer: string;
  readonly text: string;
  readonly by: string;
}

/** What the same area has reported before in another form: figures are held against it. */
export interface Reported {
  /** What the other form is called in a sentence: 申报书. */
  readonly source: string;
  /** As much of its record as the two forms share. */
  readonly record: JsonObject;
}

/** A case: a record being filled in. */
export interface Case extends CaseSummary {
  readonly data: JsonObject;
  /** The wording of this one document, where its author has changed it. */
  readonly template?: string;
  /** Present when the form was returned: these fields alone may be changed. */
  readonly returned?: readonly ReturnedField[];
  readonly reported?: Reported;
  /** What was filled into parts of the form that a choice has left out since, by pointer: no part of the record. */
  readonly parked?: JsonObject;
}

/** What a new case is made from. */
export type NewCase = Pick<
  Case,
  | "kind"
  | "schemaVersion"
  | "title"
  | "roundYear"
  | "deadline"
  | "data"
  | "template"
  | "returned"
  | "reported"
  | "parked"
>;

/** Changes of the data, and of what a list shows. */
export interface Save {
  readonly id: string;
  /** The revision that the patch starts from. */
  readonly revision: number;
  /** The version of the schema that the patch is written for: a record of another one has other places. */
  readonly schemaVersion: string;
  readonly patch: readonly PatchStep[];
  readonly title?: string;
  readonly deadline?: string;
  readonly template?: string;
  readonly parked?: JsonObject;
  /** Where the patch is a migration: the version that the data has from now on, and the returned fields by its names. */
  readonly migrated?: Pick<Case, "schemaVersion" | "returned">;
}

/**
 * The outcome of a save. Where it is refused nothing was saved, and `current` is what stands in the store now:
 * - `changed`: the patch has met somebody else's change; `at` is the first field that both have changed;
 * - `otherVersion`: the record has meanwhile become one of another version of the schema.
 */
export type Saved =
  | { readonly ok: true; readonly revision: number }
  | { readonly ok: false; readonly reason: "changed"; readonly at: string; readonly current: Case }
  | { readonly ok: false; readonly reason: "otherVersion"; readonly current: Case };

/** Where cases and their files are kept: the browser's own store, or a server. */
export interface CaseStore {
  list(): Promise<readonly CaseSummary[]>;
  open(id: string): Promise<Case | undefined>;
  create(made: NewCase): Promise<Case>;
  save(changes: Save): Promise<Saved>;
  remove(id: string): Promise<void>;
  /** Keeps a file's bytes under their SHA-256. */
  keepFile(sha256: string, bytes: Blob): Promise<void>;
  file(sha256: string): Promise<Blob | undefined>;
  /** Tells when a case was saved elsewhere, as in another window; returns how to stop listening. */
  onSaved(listener: (id: string) => void): () => void;
}
