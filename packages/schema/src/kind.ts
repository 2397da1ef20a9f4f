import type { CompiledValidator } from "./compiled.ts";
import type { Migration } from "./migration.ts";
import type { SchemaNode } from "./schema-node.ts";

/** Where a kind's folder stands: papers that the department issues, or forms that are filled in. */
export type Family = "document" | "form";

/** A kind of paper: its folder in `schemas/`, compiled. */
export interface KindDefinition {
  /** The folder's name: designation, public-notice. */
  readonly kind: string;
  /** Chinese name. */
  readonly title: string;
  readonly family: Family;
  /** Version of the schema: the number in its file name. */
  readonly version: string;
  /** The schema with references put in place: what each field is. */
  readonly schema: SchemaNode;
  readonly check: CompiledValidator;
  /** How records of earlier versions become records of this one, oldest first; absent for a first version. */
  readonly migrations?: readonly Migration[];
}
