import { applyPatch } from "@shifan/form";
import type { JsonObject } from "@shifan/schema";
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Case, CaseStore, CaseSummary, NewCase, Save, Saved } from "./case-store.ts";

interface Layout extends DBSchema {
  cases: { key: string; value: Case };
  files: { key: string; value: Blob };
}

/** What the store needs of the browser; a test brings its own. */
export interface BrowserCasesOptions {
  readonly now: () => Date;
  readonly newId: () => string;
  readonly name?: string;
}

const VERSION = 1;
const CHANNEL = "shifan-cases";

/** Cases in the browser's IndexedDB: they outlive a crash, a closed window and a day without a network. */
export async function browserCases({ now, newId, name = "shifan" }: BrowserCasesOptions): Promise<CaseStore> {
  const db = await openDB<Layout>(name, VERSION, {
    upgrade(database) {
      database.createObjectStore("cases", { keyPath: "id" });
      database.createObjectStore("files");
    },
  });
  const channel = new BroadcastChannel(CHANNEL);
  const stamped = (): string => now().toISOString();
  return {
    list: async () => (await db.getAll("cases")).map(summary).sort(newestFirst),
    open: (id) => db.get("cases", id),
    async create(made: NewCase) {
      const created: Case = { ...made, id: newId(), revision: 1, savedAt: stamped() };
      await db.add("cases", created);
      return created;
    },
    async save(changes) {
      const saved = await saveIn(db, changes, stamped());
      if (saved.ok) channel.postMessage(changes.id);
      return saved;
    },
    remove: (id) => db.delete("cases", id),
    keepFile: async (sha256, bytes) => {
      await db.put("files", bytes, sha256);
    },
    file: (sha256) => db.get("files", sha256),
    onSaved(listener) {
      const told = ({ data }: MessageEvent<unknown>): void => listener(String(data));
      channel.addEventListener("message", told);
      return () => channel.removeEventListener("message", told);
    },
  };
}

const summary = ({
  data: _data,
  template: _template,
  returned: _returned,
  reported: _reported,
  parked: _parked,
  ...rest
}: Case): CaseSummary => rest;
const newestFirst = (a: CaseSummary, b: CaseSummary): number => (a.savedAt < b.savedAt ? 1 : -1);

/** What a save changes beside the data. */
const changedHead = ({ title, deadline, template, parked, migrated }: Save): Partial<Case> => ({
  ...(title === undefined ? {} : { title }),
  ...(deadline === undefined ? {} : { deadline }),
  ...(template === undefined ? {} : { template }),
  ...(parked === undefined ? {} : { parked }),
  ...migrated,
});

/** Reads, applies and writes in one transaction, so that two windows can't both win. */
async function saveIn(db: IDBPDatabase<Layout>, changes: Save, savedAt: string): Promise<Saved> {
  const transaction = db.transaction("cases", "readwrite");
  const current = await transaction.store.get(changes.id);
  if (current === undefined) throw new Error(`没有编号为 ${changes.id} 的草稿，可能已在另一个窗口中删除`);
  if (current.schemaVersion !== changes.schemaVersion) return { ok: false, reason: "otherVersion", current };
  const applied = applyPatch(current.data, changes.patch);
  if (!applied.ok) return { ok: false, reason: "changed", at: applied.at, current };
  const revision = current.revision + 1;
  await transaction.store.put({
    ...current,
    ...changedHead(changes),
    data: applied.data as JsonObject,
    revision,
    savedAt,
  });
  await transaction.done;
  return { ok: true, revision };
}
