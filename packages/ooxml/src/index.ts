/** Files of Word and Excel that people hand in: what they are, and their parts, within limits. */

export { OfficeFileError, type OfficeFileFault } from "./file-error.ts";
export { type OfficeFormat, openPackage, type Package } from "./open-package.ts";
