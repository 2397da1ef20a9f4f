import type { KindDefinition } from "@shifan/schema";
import { type Drafter, openDrafter } from "./drafter.ts";
import { openFormDrafter } from "./form-drafter.ts";

/** Opens a kind: a form is drafted from its schema, a paper from its template. */
export const openKind = (kind: KindDefinition, fontConfig?: string): Drafter =>
  kind.family === "form" ? openFormDrafter(kind, fontConfig) : openDrafter(kind, fontConfig);
