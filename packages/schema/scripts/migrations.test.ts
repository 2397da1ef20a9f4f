import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { migrated } from "../src/migration.ts";
import { FOLDERS } from "../src/node/folders.ts";
import { kinds, validate } from "../src/registry.ts";
import { SCHEMAS } from "./sources.ts";

test.each(kinds)(
  "every version of $kind after the first has a migration that holds for its samples",
  (kind) => {
    const folder = `${SCHEMAS}${FOLDERS[kind.family]}/${kind.kind}/`;
    const json = (name: string) => JSON.parse(readFileSync(folder + name, "utf8"));
    const versions = readdirSync(folder).flatMap((name) => /^(\d+)\.schema\.json$/.exec(name)?.[1] ?? []);
    const later = versions.map(Number).filter((version) => version > 1);
    expect((kind.migrations ?? []).map(({ to }) => Number(to))).toEqual(later.sort((a, b) => a - b));
    for (const to of later) {
      const version = String(to);
      const migrations = (kind.migrations ?? []).filter((it) => it.to === version);
      const after = json(`${version}.after.json`);
      const made = migrated({ ...kind, version, migrations }, json(`${version}.before.json`), String(to - 1));
      expect(made).toMatchObject({ ok: true, data: after });
      if (version === kind.version) expect(validate(kind.kind, after).ok).toBe(true);
    }
  },
);
