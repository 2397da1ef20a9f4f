import { type FormStore, patchBetween } from "@shifan/form";
import type { JsonObject } from "@shifan/schema";
import type { Case, CaseStore } from "./case-store.ts";

/** How saving stands: shown beside the form. */
export type SaveState =
  | { readonly kind: "saved"; readonly revision: number }
  | { readonly kind: "saving" }
  | { readonly kind: "failed"; readonly message: string }
  /** The case was changed elsewhere at the same field; nothing is saved until one of the two is chosen. */
  | { readonly kind: "conflict"; readonly at: string; readonly current: Case };

/**
 * Saves a form each time it comes to rest, as the steps from what was last saved. One save runs at a time; what
 * happens meanwhile goes with the next. A save that fails is tried again with the next change.
 */
export class Autosave {
  readonly #cases: CaseStore;
  readonly #form: FormStore;
  readonly #id: string;
  readonly #tell: (state: SaveState) => void;
  #base: JsonObject;
  #revision: number;
  #running: Promise<void> = Promise.resolve();
  #stopped: () => void;
  #held = false;

  constructor(cases: CaseStore, opened: Case, form: FormStore, tell: (state: SaveState) => void) {
    this.#cases = cases;
    this.#form = form;
    this.#id = opened.id;
    this.#base = opened.data;
    this.#revision = opened.revision;
    this.#tell = tell;
    this.#stopped = form.subscribeSettled(() => void this.flush());
  }

  /** Saves now what is not saved yet. Saves queue up: each starts from what the one before has saved. */
  flush(): Promise<void> {
    this.#running = this.#running.then(() => this.#saveNow());
    return this.#running;
  }

  /** After a conflict: keep what stands in this window, over what was saved elsewhere. */
  async keepMine(current: Case): Promise<void> {
    this.#base = current.data;
    this.#revision = current.revision;
    this.#held = false;
    await this.flush();
  }

  /** After a conflict: take over what was saved elsewhere. */
  takeTheirs(current: Case): void {
    this.#base = current.data;
    this.#revision = current.revision;
    this.#held = false;
    this.#form.replaceAll(current.data);
    this.#tell({ kind: "saved", revision: current.revision });
  }

  stop(): void {
    this.#stopped();
  }

  async #saveNow(): Promise<void> {
    const { data } = this.#form;
    const patch = this.#held ? [] : patchBetween(this.#base, data);
    if (patch.length === 0) return;
    this.#tell({ kind: "saving" });
    try {
      const saved = await this.#cases.save({ id: this.#id, revision: this.#revision, patch });
      if (saved.ok) {
        this.#base = data;
        this.#revision = saved.revision;
        this.#tell({ kind: "saved", revision: saved.revision });
      } else {
        this.#held = true;
        this.#tell({ kind: "conflict", at: saved.at, current: saved.current });
      }
    } catch (error) {
      this.#tell({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
    }
  }
}
