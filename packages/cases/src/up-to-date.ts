import { patchBetween } from "@shifan/form";
import { type KindDefinition, migrated } from "@shifan/schema";
import type { Case, CaseStore } from "./case-store.ts";

/** A case as the newest version of its form has it, and what changed; or why it can't be brought there. */
export type UpToDate =
  | { readonly ok: true; readonly opened: Case; readonly notes: readonly string[] }
  | { readonly ok: false; readonly message: string };

/** Brings a case that was begun under an earlier version of its form to the newest one, and saves it so. */
export async function upToDate(
  cases: CaseStore,
  opened: Case,
  definition: KindDefinition,
): Promise<UpToDate> {
  const migration = migrated(definition, opened.data, opened.schemaVersion);
  if (!migration.ok) return migration;
  const { data, notes, now } = migration;
  if (notes.length === 0) return { ok: true, opened, notes };
  const { id, revision, schemaVersion } = opened;
  const head = {
    schemaVersion: definition.version,
    ...(opened.returned === undefined
      ? {}
      : { returned: opened.returned.map((it) => ({ ...it, pointer: now(it.pointer) })) }),
  };
  // Whatever another window has saved meanwhile counts, not only what the migration touches.
  const whole = { op: "test", path: "", value: opened.data } as const;
  const patch = [whole, ...patchBetween(opened.data, data)];
  const saved = await cases.save({ id, revision, schemaVersion, patch, migrated: head });
  // What stands there now is brought up to date in its turn.
  if (!saved.ok) return upToDate(cases, saved.current, definition);
  return { ok: true, opened: { ...opened, ...head, data, revision: saved.revision }, notes };
}
