import { type FormStore, patchBetween } from "@shifan/form";
import type { Case, CaseStore, Saved } from "./case-store.ts";

/** How saving stands: shown beside the form. */
export type SaveState =
  | { readonly kind: "saved"; readonly revision: number }
  | { readonly kind: "saving" }
  | { readonly kind: "failed"; readonly message: string }
  /** The case was changed elsewhere at the same field; nothing is saved until one of the two is chosen. */
  | { readonly kind: "conflict"; readonly at: string; readonly current: Case }
  /** Another window has brought the case to a newer form: what this window has goes into a draft of its own. */
  | { readonly kind: "setAside"; readonly title: string };

/** The name of a draft set aside: it stands in the list beside the one that it was. */
const asideTitle = (title: string): string => `${title}（旧窗口所填）`;

/**
 * Saves a form each time it comes to rest, as the steps from what was last saved. One save runs at a time; what
 * happens meanwhile goes with the next. A save that fails is tried again with the next change. A window whose form is
 * older than the record can't save there any more and does not know the new form: it makes a draft of its own once, so
 * that nothing that was typed is lost, and goes on in that.
 */
export class Autosave {
  readonly #cases: CaseStore;
  readonly #form: FormStore;
  readonly #tell: (state: SaveState) => void;
  /** The case as this window last saved or saw it: what the next patch starts from. */
  #base: Case;
  /** The wording that is not saved yet. */
  #wording: string | undefined;
  #isAside = false;
  #running: Promise<void> = Promise.resolve();
  #stopped: () => void;
  #held = false;

  constructor(cases: CaseStore, opened: Case, form: FormStore, tell: (state: SaveState) => void) {
    this.#cases = cases;
    this.#form = form;
    this.#base = opened;
    this.#tell = tell;
    this.#stopped = form.subscribeSettled(() => void this.flush());
  }

  /** Saves now what is not saved yet. Saves queue up: each starts from what the one before has saved. */
  flush(): Promise<void> {
    this.#running = this.#running.then(() => this.#saveNow());
    return this.#running;
  }

  /** Saves the wording of this one document, and the form with it. */
  saveWording(text: string): Promise<void> {
    this.#wording = text;
    return this.flush();
  }

  /** After a conflict: keep what stands in this window, over what was saved elsewhere. */
  async keepMine(current: Case): Promise<void> {
    this.#base = current;
    this.#held = false;
    await this.flush();
  }

  /** After a conflict: take over what was saved elsewhere. */
  takeTheirs(current: Case): void {
    this.#base = current;
    this.#held = false;
    this.#form.replaceAll(current.data);
    this.#tellSaved();
  }

  stop(): void {
    this.#stopped();
  }

  async #saveNow(): Promise<void> {
    const { data } = this.#form;
    const wording = this.#wording;
    const patch = patchBetween(this.#base.data, data);
    if (this.#held || (patch.length === 0 && wording === undefined)) return;
    if (!this.#isAside) this.#tell({ kind: "saving" });
    const template = wording === undefined ? {} : { template: wording };
    const { id, revision, schemaVersion } = this.#base;
    try {
      const saved = await this.#cases.save({ id, revision, schemaVersion, patch, ...template });
      await this.#take(saved, { ...this.#base, ...template, data });
      if (!this.#held && this.#wording === wording) this.#wording = undefined;
    } catch (error) {
      this.#tell({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
    }
  }

  /** Goes on from the outcome of a save: `mine` is the case as this window has it. */
  async #take(saved: Saved, mine: Case): Promise<void> {
    if (saved.ok) this.#base = { ...mine, revision: saved.revision };
    else if (saved.reason === "otherVersion") {
      this.#base = await this.#cases.create({ ...mine, title: asideTitle(mine.title) });
      this.#isAside = true;
    } else {
      this.#held = true;
      this.#tell({ kind: "conflict", at: saved.at, current: saved.current });
      return;
    }
    this.#tellSaved();
  }

  #tellSaved(): void {
    const { title, revision } = this.#base;
    this.#tell(this.#isAside ? { kind: "setAside", title } : { kind: "saved", revision });
  }
}
