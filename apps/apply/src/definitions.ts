import type { KindDefinition } from "@shifan/schema";
import { definition as application } from "@shifan/schema/kinds/application";

/** The forms that this app fills in. */
export const DEFINITIONS: readonly KindDefinition[] = [application];

export { application };
