/** Typesetting in a browser's worker: pages to look at, files to take away. */

export { loadFaces } from "./load-faces.ts";
export { Press } from "./press.ts";
export type { Anchor, Checked, FileFormat, Made, Order, Pages, Refused } from "./protocol.ts";
