import {
  type Earlier,
  emptyAt,
  type Fault,
  isLack,
  type Json,
  type JsonObject,
  type KindDefinition,
  type Validation,
  validateWith,
  valueAt,
  withComputed,
  withValue,
} from "@shifan/schema";
import {
  type Demands,
  demandsOn,
  type FieldState,
  findingsByPointer,
  PLAIN,
  sameState,
} from "./field-state.ts";
import { History } from "./history.ts";
import { type Listener, Listeners } from "./listeners.ts";
import { Parked } from "./parked.ts";
import { patchBetween } from "./patch.ts";
import { pruned } from "./pruned.ts";
import { editBetween } from "./stroke.ts";
import { withBegun } from "./with-begun.ts";
import { withCities } from "./with-cities.ts";
import { withoutIndents } from "./without-indents.ts";

/** What a store needs of the world around it. */
export interface StoreOptions {
  readonly definition: KindDefinition;
  readonly data: JsonObject;
  /** What was filled into parts that a condition has left out since, as `parked` gave it. */
  readonly parked?: JsonObject;
  /** The year that the record is filled in for: new series end as many years before it as the schema says. */
  readonly roundYear: number;
  /** Runs work once the form is at rest; returns how to call it off. A browser's is a short timeout. */
  readonly whenIdle: (work: () => void) => () => void;
  /** Tells milliseconds, for whoever pauses while typing begins another step. */
  readonly now?: () => number;
  /** What the same area has reported before: figures that differ need a note (R28). */
  readonly earlier?: Earlier;
}

/**
 * A record being filled in: values by JSON Pointer, one subscription a field, undo. A key stroke changes one value and
 * tells one field; what follows from it (computed values, conditions, faults) is settled when the form is at rest.
 */
export class FormStore {
  readonly definition: KindDefinition;
  readonly roundYear: number;
  readonly #whenIdle: StoreOptions["whenIdle"];
  readonly #now: () => number;
  readonly #earlier: Earlier | undefined;
  readonly #values = new Listeners();
  readonly #states = new Listeners();
  readonly #all = new Set<Listener>();
  readonly #history = new History();
  readonly #parked: Parked;
  readonly #left = new Set<string>();
  #absent: ReadonlySet<string> = new Set();
  #known = new Map<string, FieldState>();
  #showAll = false;
  /** Whether somebody is typing: what is wrong halfway through a word or a figure may be right at its end. */
  #isTyping = false;
  #data: Json;
  #settled: JsonObject | undefined;
  #pruned: { readonly of: Json; readonly record: JsonObject } | undefined;
  #validation: Validation;
  #callOff: (() => void) | undefined;

  constructor({ definition, data, parked = {}, roundYear, whenIdle, earlier, now }: StoreOptions) {
    this.#parked = new Parked(parked, definition.schema);
    this.definition = definition;
    this.roundYear = roundYear;
    this.#whenIdle = whenIdle;
    this.#earlier = earlier;
    this.#now = now ?? (() => performance.now());
    this.#data = data;
    this.#validation = { ok: false, faults: [], notes: [] };
    this.settle();
  }

  /** The whole record as it stands. Call `settle` first where computed values matter. */
  get data(): JsonObject {
    return this.#data as JsonObject;
  }

  /** The record as it is handed on: without optional parts that were left blank. The same object until something changes. */
  get record(): JsonObject {
    if (this.#pruned?.of !== this.#data) {
      this.#pruned = { of: this.#data, record: pruned(this.#data, this.definition.schema) as JsonObject };
    }
    return this.#pruned.record;
  }

  /** What stands in parts that a condition has left out: a draft keeps it for whoever switches back, a record doesn't. */
  get parked(): JsonObject {
    return this.#parked.kept;
  }

  /** The outcome of the last check. */
  get validation(): Validation {
    return this.#validation;
  }

  /** The value at a pointer; the same object as long as nothing in it changes. */
  value(pointer: string): Json | undefined {
    return valueAt(this.#data, pointer);
  }

  state(pointer: string): FieldState {
    return this.#known.get(pointer) ?? PLAIN;
  }

  /** Changes one value, as a key stroke does. `undefined` empties the field. */
  set(pointer: string, value: Json | undefined): void {
    this.#write(pointer, value, false);
  }

  /** Puts what is meant in place of what was typed, as its field is left: undone together with the typing. */
  tidy(pointer: string, mend: (value: Json) => Json | undefined): void {
    const value = this.value(pointer);
    if (value !== undefined) this.#write(pointer, mend(value), true);
  }

  /** Makes a step of what was done so far: the next stroke, a paste into a text perhaps, is undone alone. */
  endStep(): void {
    this.#history.leave();
  }

  /** Gives a list other rows: to add, delete and move are all this. Rows that stay are the same objects. */
  setRows(pointer: string, rows: readonly Json[]): void {
    this.#replace(withValue(this.#data, pointer, rows));
  }

  /** Changes several values in one step that can be undone as one. */
  setAll(changes: readonly { readonly pointer: string; readonly value: Json | undefined }[]): void {
    if (changes.length === 0) return;
    this.#replace(
      changes.reduce(
        (data, { pointer, value }) => withValue(withBegun(data, pointer, this), pointer, value),
        this.#data,
      ),
    );
  }

  /** Takes over a whole record, from a file or from another browser window. */
  replaceAll(data: JsonObject): void {
    this.#replace(data);
  }

  get canUndo(): boolean {
    return this.#history.canGoBack;
  }

  get canRedo(): boolean {
    return this.#history.canGoForward;
  }

  /** Takes back the last step; gives the place that changed first, so that it can be shown. */
  undo(): string | undefined {
    return this.#show(this.#history.back(this.#data));
  }

  redo(): string | undefined {
    return this.#show(this.#history.forward(this.#data));
  }

  /** The field was left: from now on its faults are shown. */
  leave(pointer: string): void {
    this.#history.leave();
    if (this.#left.has(pointer) && !this.#isTyping) return;
    this.#isTyping = false;
    this.#left.add(pointer);
    this.#changed();
  }

  /** Shows every fault, of fields never touched too. */
  showAll(): readonly Fault[] {
    this.#showAll = true;
    this.settle();
    return this.#validation.ok ? [] : this.#validation.faults;
  }

  /** Computes, applies conditions and checks now, in place of waiting until the form is at rest. */
  settle(): void {
    this.#callOff?.();
    this.#callOff = undefined;
    const { schema } = this.definition;
    const before = this.#data;
    const { absent } = demandsOn(schema, before);
    const fitting = this.#withAppeared(this.#parked.fit(before, absent), absent);
    const known = withCities(schema, fitting as JsonObject, this.#settled);
    this.#data = withComputed(this.definition, known);
    this.#settled = this.data;
    const changes = patchBetween(before, this.#data).map(({ path }) => path);
    if (changes.length > 0) this.#values.tell(changes);
    const checked = withoutIndents(this.record, schema);
    this.#validation = validateWith(this.definition, checked, undefined, this.#earlier);
    this.#learn(demandsOn(schema, this.#data));
    for (const listener of this.#all) listener();
  }

  subscribe(pointer: string, listener: Listener): () => void {
    return this.#values.add(pointer, listener);
  }

  subscribeState(pointer: string, listener: Listener): () => void {
    return this.#states.add(pointer, listener);
  }

  /** Told whenever the form has come to rest: what autosave and completeness listen to. */
  subscribeSettled(listener: Listener): () => void {
    this.#all.add(listener);
    return () => this.#all.delete(listener);
  }

  /** Starts what a condition has just made part of the record: its series need their years. */
  #withAppeared(data: Json, absent: ReadonlySet<string>): Json {
    const appeared = [...this.#absent].filter((it) => !absent.has(it) && valueAt(data, it) === undefined);
    this.#absent = absent;
    return appeared.reduce(
      (result, it) => withValue(result, it, emptyAt(this.definition, it, { roundYear: this.roundYear })),
      data,
    );
  }

  #write(pointer: string, value: Json | undefined, tidies: boolean): void {
    const before = this.value(pointer);
    if (Object.is(before, value)) return;
    this.#history.note(this.#data, { pointer, tidies, at: this.#now(), ...editBetween(before, value) });
    this.#isTyping = true;
    this.#data = withValue(withBegun(this.#data, pointer, this), pointer, value);
    this.#values.tell([pointer]);
    this.#changed();
  }

  #replace(next: Json): void {
    this.#history.note(this.#data);
    this.#show(next);
  }

  #show(next: Json | undefined): string | undefined {
    if (next === undefined) return undefined;
    const changes = patchBetween(this.#data, next).map(({ path }) => path);
    this.#data = next;
    this.#isTyping = false;
    this.#values.tell(changes);
    this.#changed();
    return changes[0];
  }

  #changed(): void {
    this.#callOff?.();
    this.#callOff = this.#whenIdle(() => this.settle());
  }

  /** The faults of a field that are to be seen by now. */
  #shown(pointer: string, faults: readonly Fault[]): readonly Fault[] {
    if (this.#showAll || this.#left.has(pointer) || faults.length === 0) return faults;
    const wasShown = this.state(pointer).faults.length > 0;
    return this.#isTyping && !wasShown ? PLAIN.faults : faults.filter((it) => !isLack(it, this.record));
  }

  /** Works out each field's state and tells those whose state is another one now. */
  #learn({ required, absent }: Demands): void {
    const { faults, warnings } = findingsByPointer(this.#validation, this.definition.schema);
    const next = new Map<string, FieldState>();
    const pointers = new Set([...required, ...absent, ...faults.keys(), ...warnings.keys()]);
    for (const pointer of pointers) {
      next.set(pointer, {
        faults: this.#shown(pointer, faults.get(pointer) ?? PLAIN.faults),
        warnings: warnings.get(pointer) ?? PLAIN.warnings,
        required: required.has(pointer),
        absent: absent.has(pointer),
      });
    }
    const changed = [...new Set([...pointers, ...this.#known.keys()])].filter((pointer) => {
      const [now, then] = [next.get(pointer) ?? PLAIN, this.#known.get(pointer) ?? PLAIN];
      if (!sameState(now, then)) return true;
      if (next.has(pointer)) next.set(pointer, then);
      return false;
    });
    this.#known = next;
    this.#states.tellAt(changed);
  }
}
