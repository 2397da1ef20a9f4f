import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Family } from "../src/kind.ts";
import { type Migration, stepFault } from "../src/migration.ts";
import { FOLDERS } from "../src/node/folders.ts";

/** The folder of data, from this file. */
export const SCHEMAS = fileURLToPath(new URL("../../../schemas/", import.meta.url));

/** A JSON Schema as it stands in its file. */
export type RawSchema = Readonly<Record<string, unknown>> & { readonly $id: string; readonly title: string };

/** A kind's newest schema file. */
export interface KindSource {
  readonly kind: string;
  readonly family: Family;
  readonly version: string;
  readonly schema: RawSchema;
  readonly migrations: readonly Migration[];
}

const readSchema = (path: string): RawSchema => JSON.parse(readFileSync(path, "utf8")) as RawSchema;

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
};

/** The schemas that others refer to. */
export const commonSchemas = (): readonly RawSchema[] =>
  namesIn(`${SCHEMAS}common`)
    .filter((name) => name.endsWith(".schema.json"))
    .map((name) => readSchema(`${SCHEMAS}common/${name}`));

function readMigration(path: string, to: string): Migration {
  const migration = { to, ...JSON.parse(readFileSync(path, "utf8")) } as Migration;
  for (const each of migration.steps) {
    const fault = stepFault(each);
    if (fault !== undefined) throw new Error(`${path}：${JSON.stringify(each)} ${fault}`);
  }
  return migration;
}

/** The migrations of a folder, oldest first: `2.migration.json` leads from version 1 to version 2. */
const migrationsIn = (folder: string): readonly Migration[] =>
  namesIn(folder)
    .flatMap((name) => /^(\d+)\.migration\.json$/.exec(name)?.[1] ?? [])
    .sort((a, b) => Number(a) - Number(b))
    .map((to) => readMigration(`${folder}/${to}.migration.json`, to));

function kindIn(family: Family, kind: string): readonly KindSource[] {
  const folder = `${SCHEMAS}${FOLDERS[family]}/${kind}`;
  const versions = namesIn(folder)
    .flatMap((name) => /^(\d+)\.schema\.json$/.exec(name)?.[1] ?? [])
    .sort((a, b) => Number(b) - Number(a));
  const version = versions[0];
  if (version === undefined) return [];
  const schema = readSchema(`${folder}/${version}.schema.json`);
  return [{ kind, family, version, schema, migrations: migrationsIn(folder) }];
}

/** Every kind that has a schema, by name. */
export const kindSources = (): readonly KindSource[] =>
  (Object.keys(FOLDERS) as Family[])
    .flatMap((family) => namesIn(SCHEMAS + FOLDERS[family]).flatMap((kind) => kindIn(family, kind)))
    .sort((a, b) => (a.kind < b.kind ? -1 : 1));
