import { patchBetween } from "@shifan/form";
import { isObject, type JsonObject } from "@shifan/schema";
import type { Case, CaseStore } from "./case-store.ts";
import { type Change, changed } from "./changes.ts";

/** What a window had not saved yet when its page went away. */
export interface Leftover {
  readonly caseId: string;
  /** The version of the form that the changes are written for. */
  readonly schemaVersion: string;
  readonly changes: readonly Change[];
  /** What differs from a save that was under way: it counts if that save has reached the store after all. */
  readonly sinceSent?: readonly Change[];
  readonly template?: string;
  readonly parked?: JsonObject;
}

/** Where a window notes what it can't wait to save: written before the call returns, so a page that goes away has done it. */
export interface Journal {
  /** Notes what this window has not saved of a case, in place of what it noted before. */
  note(leftover: Leftover): void;
  /** This window has saved everything of a case. */
  clear(caseId: string): void;
  /** What windows have left of a case, and how to forget it. */
  left(caseId: string): readonly { readonly leftover: Leftover; readonly forget: () => void }[];
}

const PREFIX = "shifan-unsaved";

/** As much of the browser's `localStorage` as a journal needs. */
export type SmallStore = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** A journal in the browser's small store; each window has a line of its own for a case. */
export function browserJournal(store: SmallStore, windowId: string): Journal {
  const own = (caseId: string): string => `${PREFIX} ${caseId} ${windowId}`;
  return {
    note(leftover) {
      try {
        store.setItem(own(leftover.caseId), JSON.stringify(leftover));
      } catch {
        // The small store is full: the save that is under way has to do.
      }
    },
    clear: (caseId) => store.removeItem(own(caseId)),
    left: (caseId) =>
      Array.from({ length: store.length }, (_, i) => store.key(i) ?? "")
        .filter((key) => key.startsWith(`${PREFIX} ${caseId} `))
        .flatMap((key) => {
          const leftover = read(store.getItem(key));
          return leftover === undefined ? [] : [{ leftover, forget: () => store.removeItem(key) }];
        }),
  };
}

/** A line of the journal; one that was spoilt says nothing, and keeps no case from being opened. */
function read(line: string | null): Leftover | undefined {
  try {
    const found: unknown = JSON.parse(line ?? "null");
    return isObject(found) && Array.isArray(found.changes) ? (found as unknown as Leftover) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Brings into a case what windows had left unsaved, and saves it. Where someone has changed the same field since, that
 * stays; what was meant for another version of the form has no place any more.
 */
export async function recovered(cases: CaseStore, stored: Case, journal: Journal): Promise<Case> {
  let current = stored;
  for (const { leftover, forget } of journal.left(stored.id)) {
    const { schemaVersion, changes, sinceSent = [], template, parked } = leftover;
    if (schemaVersion === current.schemaVersion) {
      const data = changed(changed(current.data, changes, "theirs"), sinceSent, "theirs");
      const head = {
        ...(template === undefined ? {} : { template }),
        ...(parked === undefined ? {} : { parked }),
      };
      const { id, revision } = current;
      const patch = patchBetween(current.data, data);
      const saved = await cases.save({ id, revision, schemaVersion, patch, ...head });
      if (!saved.ok) return recovered(cases, saved.current, journal);
      current = { ...current, ...head, data, revision: saved.revision };
    }
    forget();
  }
  return current;
}
