/** The layer of each package: imports go from a higher number to a lower one only. */
export const layers: Readonly<Record<string, number>> = {
  tooling: 0,
  schemas: 0,
  gb9704: 0,
  json: 0,
  ui: 0,
  fonts: 1,
  schema: 1,
  document: 1,
  drafting: 2,
  typeset: 2,
  docx: 2,
  html: 2,
  form: 2,
  pdf: 3,
  check: 3,
  svg: 3,
  cases: 3,
  press: 4,
  workspace: 5,
  cli: 6,
  server: 6,
  apply: 6,
  notices: 6,
  annual: 6,
  portal: 6,
  bench: 8,
  e2e: 7,
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
  "svg",
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
  "svg",
  "check",
];
