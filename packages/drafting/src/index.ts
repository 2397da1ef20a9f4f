/** Templates that are checked against a schema, and the documents that they make of valid records. */

export { draft } from "./draft.ts";
export { createFormDrafter, draftForm, type FormOptions } from "./form/draft-form.ts";
export { type TemplateName, templateNames } from "./liquid/names.ts";
export { type Loading, loadTemplate } from "./load-template.ts";
export type { Params, TemplateFaultCode } from "./messages.zh.ts";
export { draftNotices } from "./notices.ts";
export type { Template } from "./template.ts";
export type { TemplateFault } from "./template-fault.ts";
