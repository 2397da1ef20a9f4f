/** Documents and books with everything in them, for tests of whatever reads a tree or its pages. */
export { formGrid, listGrid, sampleBook } from "./books.ts";
export { listTable, sampleDocument, sentence } from "./documents.ts";
export { pageLines } from "./reading.ts";
