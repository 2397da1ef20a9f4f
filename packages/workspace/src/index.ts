/** A case open in a form: what the apps that fill forms in share. */

export { CasePages } from "./case-pages.tsx";
export { CaseView } from "./case-view.tsx";
export { ExportMenu } from "./exports.tsx";
export { download, FileButton } from "./files.tsx";
export { ImportDraft } from "./import-draft.tsx";
export { ImportOffice } from "./import-office.tsx";
export { LivePages, PagesPane, type Preview, useLiveOrder, usePages } from "./pages-pane.tsx";
export type { OpenCase } from "./use-case.ts";
export { Workspace } from "./workspace.tsx";
