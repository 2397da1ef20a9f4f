/** JSON that people typed, and JSON that is always the same text. */

export { canonicalJson } from "./canonical-json.ts";
export { type JsonFault, type JsonFaultCode, type JsonReading, type Place, readJson } from "./read-json.ts";
