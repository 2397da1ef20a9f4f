/** JSON that people typed: its value, or in Chinese what is wrong and where. */

export { type JsonFault, type JsonFaultCode, type JsonReading, type Place, readJson } from "./read-json.ts";
