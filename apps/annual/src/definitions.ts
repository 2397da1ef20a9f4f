import type { KindDefinition } from "@shifan/schema";
import { definition as annualReport } from "@shifan/schema/kinds/annual-report";
import { definition as application } from "@shifan/schema/kinds/application";

/** The form that this app fills in. */
export const DEFINITIONS: readonly KindDefinition[] = [annualReport];

/** The forms that an annual report can open from: nothing is asked twice. */
export const EARLIER: readonly KindDefinition[] = [application, annualReport];

export { annualReport };
