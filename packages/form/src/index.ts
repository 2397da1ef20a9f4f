/** A form from a schema: a record by JSON Pointer, one subscription a field, and the views that fill it in. */

export { labelOf, shownValue } from "@shifan/schema";
export type { FieldState } from "./store/field-state.ts";
export { FormStore, type StoreOptions } from "./store/form-store.ts";
export { applyPatch, type Patched, type PatchStep, patchBetween } from "./store/patch.ts";
export { ErrorSummary } from "./view/error-summary.tsx";
export { focusField } from "./view/focus-field.ts";
export type { FieldComment, FormContextValue, Option } from "./view/form-context.ts";
export { FormView } from "./view/form-view.tsx";
export { type OpenFaults, openFaults } from "./view/open-faults.ts";
export { SectionNav } from "./view/section-nav.tsx";
export { sectionOf, shownSections } from "./view/sections.ts";
export { UndoButtons } from "./view/undo-buttons.tsx";
export { useSettled } from "./view/use-settled.ts";
