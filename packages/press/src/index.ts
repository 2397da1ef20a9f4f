/** Typesetting in a browser's worker: pages to look at, files to take away. */

export { loadFaces } from "./load-faces.ts";
export { Press } from "./press.ts";
export type { Anchor, Answers, Checked, FileFormat, Made, Order, Pages, Refused } from "./protocol.ts";
export { refusedWords } from "./refused-words.ts";
