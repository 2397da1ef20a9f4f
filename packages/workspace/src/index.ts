/** A case open in a form: what the apps that fill forms in share. */

export { beijingTime, CaseTable, type ListedCase, useCaseList } from "./case-list.tsx";
export { download, FileButton } from "./files.tsx";
export { keepFile } from "./keep-file.ts";
export { fieldOptions } from "./options.ts";
export { PagesPane, type Preview, usePages } from "./pages-pane.tsx";
export { type OpenCase, type Opening, useCase } from "./use-case.ts";
export { Workspace } from "./workspace.tsx";
