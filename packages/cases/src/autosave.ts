import { type FormStore, patchBetween } from "@shifan/form";
import { equal, type JsonObject } from "@shifan/schema";
import type { Case, CaseStore, Save, Saved } from "./case-store.ts";
import { changed, changesBetween, type Right, shiftedList } from "./changes.ts";
import type { Journal } from "./journal.ts";

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

/** A save that takes no longer is not worth a word. */
const SLOW_MS = 400;

/**
 * Saves a form with each change, as the steps from what was last saved. One save runs at a time; what happens meanwhile
 * goes with the next. A save that fails is tried again with the next change. What a page that goes away has not saved by
 * then stands in the journal. A window whose form is older than the record can't save there any more and does not know the
 * new form: it makes a draft of its own once, so that nothing that was typed is lost, and goes on in that.
 */
export class Autosave {
  readonly #cases: CaseStore;
  readonly #form: FormStore;
  readonly #tell: (state: SaveState) => void;
  /** The case as this window last saved or saw it: what the next patch starts from. */
  #base: Case;
  /** The data of a save that is under way: whether it has reached the store is not known yet. */
  #sent: JsonObject | undefined;
  /** The wording that is not saved yet. */
  #wording: string | undefined;
  #isAside = false;
  #running: Promise<void> = Promise.resolve();
  #stopped: () => void;
  #held = false;
  #told: SaveState["kind"] = "saved";
  readonly #journal: Journal;

  constructor(
    opened: Case,
    form: FormStore,
    around: { cases: CaseStore; journal: Journal; tell: (state: SaveState) => void },
  ) {
    this.#cases = around.cases;
    this.#journal = around.journal;
    this.#tell = around.tell;
    this.#form = form;
    this.#base = opened;
    this.#stopped = form.subscribe("", () => void this.flush());
  }

  /** Saves now what is not saved yet. Saves queue up: each starts from what the one before has saved. */
  flush(): Promise<void> {
    this.#running = this.#running.then(() => this.#saveNow());
    return this.#running;
  }

  /**
   * The page may go away before a save is through: notes at once what is not saved. A save under way may reach the store
   * or not; so that neither is taken for somebody else's change, what differs from it is noted too.
   */
  leave(): void {
    this.#form.settle();
    const { id, schemaVersion, data } = this.#base;
    const changes = changesBetween(data, this.#form.data);
    const sinceSent = changesBetween(this.#sent ?? this.#form.data, this.#form.data);
    const beside = this.#beside();
    if (changes.length > 0 || sinceSent.length > 0 || Object.keys(beside).length > 0)
      this.#journal.note({ caseId: id, schemaVersion, changes, sinceSent, ...beside });
    else this.#journal.clear(id);
  }

  /** What is not saved yet beside the data. */
  #beside(): Pick<Save, "template" | "parked"> {
    const { parked } = this.#form;
    return {
      ...(this.#wording === undefined ? {} : { template: this.#wording }),
      ...(equal(parked, this.#base.parked ?? {}) ? {} : { parked }),
    };
  }

  /** Saves the wording of this one document, and the form with it. */
  saveWording(text: string): Promise<void> {
    this.#wording = text;
    return this.flush();
  }

  /** After a conflict: what this window has changed stands, all else as it was saved elsewhere. */
  keepMine(current: Case): Promise<void> {
    return this.#goOn(current, "mine");
  }

  /** After a conflict: what was saved elsewhere stands, and what this window alone has changed. */
  takeTheirs(current: Case): Promise<void> {
    return this.#goOn(current, "theirs");
  }

  async #goOn(current: Case, right: Right): Promise<void> {
    const mine = changesBetween(this.#base.data, this.#form.data, current.data);
    this.#base = current;
    this.#held = false;
    this.#form.replaceAll(changed(current.data, mine, right));
    await this.flush();
    if (this.#told === "conflict" && !this.#held) this.#tellSaved();
  }

  stop(): void {
    this.#stopped();
  }

  async #saveNow(): Promise<void> {
    const { data } = this.#form;
    const wording = this.#wording;
    const patch = patchBetween(this.#base.data, data);
    const beside = this.#beside();
    if (this.#held || (patch.length === 0 && Object.keys(beside).length === 0)) return;
    const slow = setTimeout(() => this.#say({ kind: "saving" }), SLOW_MS);
    const { id, revision, schemaVersion } = this.#base;
    this.#sent = data;
    try {
      const saved = await this.#cases.save({ id, revision, schemaVersion, patch, ...beside });
      await this.#take(saved, { ...this.#base, ...beside, data });
      this.#sent = undefined;
      if (!this.#held && this.#wording === wording) this.#wording = undefined;
      if (!this.#held && this.#form.data === data) this.#journal.clear(id);
    } catch (error) {
      this.#say({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
    } finally {
      clearTimeout(slow);
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
      const at = shiftedList(saved.at, this.#base.data, saved.current.data) ?? saved.at;
      this.#say({ kind: "conflict", at, current: saved.current });
      return;
    }
    this.#tellSaved();
  }

  #tellSaved(): void {
    const { title, revision } = this.#base;
    this.#say(this.#isAside ? { kind: "setAside", title } : { kind: "saved", revision });
  }

  /** Tells a state that is another one: each key stroke is saved, and the form around it should not be drawn for that. */
  #say(state: SaveState): void {
    const same = state.kind === this.#told && (state.kind === "saved" || state.kind === "setAside");
    if (!same && !(this.#isAside && state.kind === "saving")) this.#tell(state);
    this.#told = state.kind;
  }
}
