/// <reference path="./pdfjs-builds.d.ts" />
import "./native-push.ts";
import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.min.mjs";
import * as worker from "pdfjs-dist/legacy/build/pdf.worker.min.mjs";
import { nativePush } from "./native-push.ts";

// The build for Node 20 replaces `push` for the whole process by one that is several times slower, for a corner
// case of arrays of 2^32 entries. Both halves of pdf.js are loaded above, so the engine's own can be put back.
Array.prototype.push = nativePush;

// pdf.js runs its worker's code in place when it finds it here, and looks for no file.
Object.assign(globalThis, { pdfjsWorker: worker });

/** pdf.js in its shortened build, which loads in a third of the time. */
export { getDocument, OPS };
