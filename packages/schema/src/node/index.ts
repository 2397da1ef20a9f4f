import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { definitionOf } from "../registry.ts";
import { FOLDERS } from "./folders.ts";

export { readWords } from "./words.ts";

/** A template's text and the name that its faults are reported under. */
export interface TemplateSource {
  readonly name: string;
  readonly source: string;
}

const dataFolder = (): string =>
  dirname(createRequire(import.meta.url).resolve("@shifan/schemas/package.json"));

function folderOf(kind: string): string {
  const definition = definitionOf(kind);
  if (definition === undefined) throw new RangeError(`没有“${kind}”这种文书`);
  return `${FOLDERS[definition.family]}/${kind}`;
}

/**
 * A kind's template as it stands in its folder; the bundled data unless another folder of schemas is given.
 * Throws a RangeError for a kind that doesn't exist, and the disk's own error where a file is missing.
 */
export function readTemplate(kind: string, schemas: string = dataFolder()): TemplateSource {
  const path = `${folderOf(kind)}/template.md`;
  return { name: `schemas/${path}`, source: readFileSync(join(schemas, path), "utf8") };
}

/** The file of a kind's sample; a variant stands beside it: `sample-traditional.json`. */
const sampleFile = (variant?: string): string =>
  variant === undefined ? "sample.json" : `sample-${variant}.json`;

/** A kind's complete valid record, or a variant of it (`sampleVariants`). Throws as `readTemplate` does. */
export const readSample = (kind: string, variant?: string): unknown =>
  JSON.parse(readFileSync(join(dataFolder(), folderOf(kind), sampleFile(variant)), "utf8"));

/** The further samples of a kind by name: those of the application are its other categories. */
export const sampleVariants = (kind: string): readonly string[] =>
  readdirSync(join(dataFolder(), folderOf(kind)))
    .flatMap((name) => /^sample-([a-z-]+)\.json$/.exec(name)?.[1] ?? [])
    .sort();
