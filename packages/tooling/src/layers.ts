/** The layer of each package: imports go from a higher number to a lower one only. */
export const layers: Readonly<Record<string, number>> = {
  tooling: 0,
  schemas: 0,
  gb9704: 0,
  json: 0,
  fonts: 1,
  schema: 1,
  document: 1,
  drafting: 2,
  typeset: 2,
  docx: 2,
  html: 2,
  pdf: 3,
  check: 3,
  cli: 5,
  bench: 5,
};

/** Packages that depend on nothing but their arguments (and, for pdf and docx, a library that makes bytes). */
export const purePackages: readonly string[] = [
  "gb9704",
  "json",
  "fonts",
  "schema",
  "document",
  "drafting",
  "typeset",
  "pdf",
  "docx",
  "html",
];

/** Packages that know the standard and nothing of the programme it serves. */
export const neutralPackages: readonly string[] = [
  "gb9704",
  "json",
  "document",
  "typeset",
  "pdf",
  "docx",
  "html",
  "check",
];
