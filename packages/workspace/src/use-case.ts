import {
  Autosave,
  browserJournal,
  type Case,
  type CaseStore,
  recovered,
  type SaveState,
  upToDate,
} from "@shifan/cases";
import { FormStore } from "@shifan/form";
import type { KindDefinition } from "@shifan/schema";
import { messageOf } from "@shifan/ui";
import { useEffect, useState } from "react";

/** A case that is open in a form. */
export interface OpenCase {
  readonly opened: Case;
  readonly form: FormStore;
  readonly autosave: Autosave;
  readonly saving: SaveState;
  /** What a newer version of the form has changed in it. */
  readonly notes: readonly string[];
}

/** Rest after the last key stroke before computed values and faults follow. */
const REST_MS = 150;

const whenIdle = (work: () => void): (() => void) => {
  const timer = setTimeout(work, REST_MS);
  return () => clearTimeout(timer);
};

/** What opening a case came to. */
export type Opening =
  | { readonly kind: "opening" | "missing" }
  | { readonly kind: "unknownForm"; readonly title: string }
  | { readonly kind: "otherVersion" | "failed"; readonly message: string }
  | ({ readonly kind: "open" } & OpenCase);

/** What this window could not wait to save when its page went away. */
const journal = browserJournal(localStorage, crypto.randomUUID());

/** Opens a case and keeps it saved as long as it is shown; the last change is saved when the page is left. */
export function useCase(cases: CaseStore, id: string, definitions: readonly KindDefinition[]): Opening {
  const [opening, setOpening] = useState<Opening>({ kind: "opening" });
  useEffect(() => {
    let gone = false;
    let close = (): void => {};
    const open = async (): Promise<void> => {
      const stored = await cases.open(id);
      if (gone) return;
      if (stored === undefined) return setOpening({ kind: "missing" });
      const definition = definitions.find((it) => it.kind === stored.kind);
      if (definition === undefined) return setOpening({ kind: "unknownForm", title: stored.title });
      const current = await upToDate(cases, await recovered(cases, stored, journal), definition);
      if (gone) return;
      if (!current.ok) return setOpening({ kind: "otherVersion", message: current.message });
      const { opened, notes } = current;
      const { data, roundYear, parked = {} } = opened;
      const earlier = opened.reported === undefined ? {} : { earlier: opened.reported };
      const form = new FormStore({ definition, data, parked, roundYear, whenIdle, ...earlier });
      const saving: SaveState = { kind: "saved", revision: opened.revision };
      const tell = (state: SaveState): void =>
        setOpening((now) => (now.kind === "open" ? { ...now, saving: state } : now));
      const autosave = new Autosave(opened, form, { cases, journal, tell });
      close = saveOnLeave(form, autosave);
      setOpening({ kind: "open", opened, form, autosave, saving, notes });
      await autosave.flush();
    };
    open().catch((error: unknown) => {
      if (!gone) setOpening({ kind: "failed", message: messageOf(error) });
    });
    return () => {
      gone = true;
      close();
    };
  }, [cases, id, definitions]);
  return opening;
}

function saveOnLeave(form: FormStore, autosave: Autosave): () => void {
  const leave = (): void => autosave.leave();
  window.addEventListener("pagehide", leave);
  document.addEventListener("visibilitychange", leave);
  return () => {
    window.removeEventListener("pagehide", leave);
    document.removeEventListener("visibilitychange", leave);
    form.settle();
    autosave.stop();
  };
}
