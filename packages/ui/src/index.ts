/** The look and the frame that all apps share. */

export { APPS, type AppKey } from "./apps.ts";
export { Dialog } from "./dialog.tsx";
export { focusContent, useFocusOnTurn } from "./focus.ts";
export { messageOf, useGuarded } from "./guarded.ts";
export { ScrollPane } from "./scroll-pane.tsx";
export { mount } from "./shell.tsx";
export { useHash } from "./use-hash.ts";
