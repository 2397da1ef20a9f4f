import {
  isUnlocked,
  type Json,
  type JsonObject,
  nodeAt,
  type SchemaNode,
  type Unlocked,
} from "@shifan/schema";
import { createContext, useCallback, useContext, useRef, useSyncExternalStore } from "react";
import type { FieldState } from "../store/field-state.ts";
import type { FormStore } from "../store/form-store.ts";

/** A remark on one field, from whoever returned the form. */
export interface FieldComment {
  readonly pointer: string;
  readonly text: string;
  readonly by: string;
}

/** What all fields of a form share. It never changes while a form is open, so no field draws again because of it. */
export interface FormContextValue {
  readonly store: FormStore;
  readonly readOnly: boolean;
  /** Fields that may be changed although the form is locked: those that were returned. All of them where absent. */
  readonly unlocked?: Unlocked;
  readonly comments: readonly FieldComment[];
  /** The plan's own words of a clause. */
  readonly clauseText: (clause: string) => string | undefined;
  /** Values to choose from that depend on the record or on reference data. */
  readonly optionsOf: (pointer: string, node: SchemaNode) => readonly Option[] | undefined;
  /** Keeps a file and gives what the record says of it; throws an Error with a Chinese sentence when it can't be kept. */
  readonly keepFile: (file: File, node: SchemaNode) => Promise<JsonObject>;
  /** What a file holds that was kept under its SHA-256; undefined where it is not on this computer. */
  readonly fileOf: (sha256: string) => Promise<Blob | undefined>;
  /** The field at hand, for a preview that follows. */
  readonly onFocus: (pointer: string) => void;
}

/** A value to choose, and its Chinese name. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

const Context = createContext<FormContextValue | undefined>(undefined);

export const FormProvider = Context.Provider;

export function useForm(): FormContextValue {
  const context = useContext(Context);
  if (context === undefined) throw new Error("a field stands outside of a form");
  return context;
}

/** A field's value, drawn again only when it changes. */
export function useValue(pointer: string): Json | undefined {
  const { store } = useForm();
  const subscribe = useCallback((told: () => void) => store.subscribe(pointer, told), [store, pointer]);
  return useSyncExternalStore(subscribe, () => store.value(pointer));
}

/** What is read from a field's value; drawn again only when that changes, so `select` must give a plain value. */
export function useSelected<T extends string | number | boolean | undefined>(
  pointer: string,
  select: (value: Json | undefined) => T,
): T {
  const { store } = useForm();
  const subscribe = useCallback((told: () => void) => store.subscribe(pointer, told), [store, pointer]);
  return useSyncExternalStore(subscribe, () => select(store.value(pointer)));
}

/** What the form knows of a field beside its value. */
export function useFieldState(pointer: string): FieldState {
  const { store } = useForm();
  const subscribe = useCallback((told: () => void) => store.subscribeState(pointer, told), [store, pointer]);
  return useSyncExternalStore(subscribe, () => store.state(pointer));
}

/** What the form knows of several fields, in their order. The list of pointers must stay the same object. */
export function useFieldStates(pointers: readonly string[]): readonly FieldState[] {
  const { store } = useForm();
  const known = useRef<readonly FieldState[]>([]);
  const subscribe = useCallback(
    (told: () => void) => {
      const ends = pointers.map((pointer) => store.subscribeState(pointer, told));
      return () => {
        for (const end of ends) end();
      };
    },
    [store, pointers],
  );
  return useSyncExternalStore(subscribe, () => {
    const states = pointers.map((pointer) => store.state(pointer));
    const same = states.length === known.current.length && states.every((it, i) => it === known.current[i]);
    if (!same) known.current = states;
    return known.current;
  });
}

/** Whether the system fills in a field, or a part of the form around it. */
const isSystemFilled = (schema: SchemaNode, pointer: string): boolean => {
  for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    if (nodeAt(schema, at)?.readOnly === true) return true;
  }
  return false;
};

/** Whether a field may not be changed: by the form's mode, what was returned, and what the system fills in itself. */
export function isLocked(
  { store, readOnly, unlocked }: FormContextValue,
  pointer: string,
  node: SchemaNode,
): boolean {
  if (readOnly || node.readOnly === true || isSystemFilled(store.definition.schema, pointer)) return true;
  return !isUnlocked(unlocked, pointer);
}

export const useLocked = (pointer: string, node: SchemaNode): boolean => isLocked(useForm(), pointer, node);
