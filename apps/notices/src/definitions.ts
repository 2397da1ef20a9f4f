import { type KindDefinition, kinds } from "@shifan/schema";

/** The documents that the programme issues. */
export const DOCUMENTS: readonly KindDefinition[] = kinds.filter(({ family }) => family === "document");
