import { keysOf, type Section, sectionsOf } from "@shifan/schema";
import type { FormStore } from "../store/form-store.ts";

/** The section that a field stands in; the first one for a fault of the whole record. */
export const sectionOf = (sections: readonly Section[], pointer: string): Section | undefined =>
  sections.find(({ keys }) => keys.includes(keysOf(pointer)[0] ?? "")) ?? sections[0];

/** The sections that a record has: one whose fields conditions leave out is not among them. */
export const shownSections = (store: FormStore): readonly Section[] =>
  sectionsOf(store.definition).filter(({ keys }) => keys.some((key) => !store.state(`/${key}`).absent));
