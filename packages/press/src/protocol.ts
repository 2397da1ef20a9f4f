import type { Finding } from "@shifan/check";
import type { TemplateFault, TemplateName } from "@shifan/drafting";
import type { Fault, JsonObject } from "@shifan/schema";
import type { SealPlace } from "@shifan/typeset";

/** A record and what it is to become. */
export interface Order {
  readonly kind: string;
  readonly data: JsonObject;
  /** Wording in place of the kind's own template, for an author who edits it. */
  readonly template?: string;
  /** Of a form: the paper to fill in, with fields, in place of the finished book. Values that are there are shown. */
  readonly fillIn?: boolean;
}

/** The formats that a press makes. */
export type FileFormat = "pdf" | "docx";

/** What a press is asked. */
export type Task =
  | ({ readonly task: "pages" } & Order)
  | ({ readonly task: "file"; readonly format: FileFormat } & Order)
  | ({ readonly task: "check" } & Order)
  | { readonly task: "draw"; readonly setting: number; readonly page: number }
  | { readonly task: "template"; readonly kind: string };

/** Why a record can't be set: faults of the record, or of an edited template. */
export interface Refused {
  readonly ok: false;
  readonly faults: readonly Fault[];
  readonly templateFaults: readonly TemplateFault[];
}

/** Pages that were set: what there is to draw, and what a reader of them should know. */
export interface Pages {
  readonly ok: true;
  /** Names this setting; a drawing is asked for with it. */
  readonly setting: number;
  /** For each page whether it lies on its side. */
  readonly turned: readonly boolean[];
  /** Faces that the drawings name. */
  readonly faces: readonly string[];
  readonly notices: readonly string[];
  /** Where each field stands first. */
  readonly anchors: readonly Anchor[];
}

/** The place of a field: its JSON Pointer, its page counted from 0, and how far down as a share of the page's height. */
export interface Anchor {
  readonly pointer: string;
  readonly page: number;
  readonly down: number;
}

/** One page as an SVG drawing; undefined when the pages have been set anew meanwhile. */
export interface Drawn {
  readonly ok: true;
  readonly svg: string | undefined;
}

/** A finished file, and what its author should know of it. */
export interface Made {
  readonly ok: true;
  /** What the document is filed under: its title and number. */
  readonly name: string;
  readonly notices: readonly string[];
  /** Where seals go. */
  readonly seals: readonly SealPlace[];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What `check` finds on the finished PDF. */
export interface Checked {
  readonly ok: true;
  readonly findings: readonly Finding[];
}

/** The wording of a kind, and what of a record it can fill in. */
export interface Wording {
  readonly ok: true;
  readonly template: string;
  readonly names: readonly TemplateName[];
}

/** The answer to each task. */
export interface Answers {
  readonly pages: Pages | Refused;
  readonly draw: Drawn;
  readonly file: Made | Refused;
  readonly check: Checked | Refused;
  readonly template: Wording;
}

/** A message to the press and back; an error is our own fault, in words. */
export interface Asked {
  readonly id: number;
  readonly task: Task;
}
export type Told =
  | { readonly id: number; readonly answer: Answers[keyof Answers] }
  | { readonly id: number; readonly error: string };
