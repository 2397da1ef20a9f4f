import { type Section, sectionsOf } from "@shifan/schema";
import { useEffect, useMemo } from "react";
import { FieldList } from "../fields/field.tsx";
import { FieldFaults } from "../fields/field-notes.tsx";
import { CLAUSE_KEY, useClauseKey } from "./clause-key.ts";
import { type FormContextValue, FormProvider, useFieldState, useForm } from "./form-context.ts";
import { keepFocus } from "./kept-focus.ts";

/** One section of a form, or all of them one below the other for reading through and printing. */
export function FormView({ form, section }: { form: FormContextValue; section?: string }) {
  const sections = useMemo(() => sectionsOf(form.store.definition), [form.store]);
  useUndoKeys(form);
  useStepEvents(form);
  useClauseKey();
  const shown = section === undefined ? sections : sections.filter(({ key }) => key === section);
  return (
    <FormProvider value={form}>
      {shown.map((it) => (
        <SectionView key={it.key} section={it} />
      ))}
    </FormProvider>
  );
}

function SectionView({ section }: { section: Section }) {
  const first = `/${section.keys[0] ?? ""}`;
  const { readOnly } = useForm();
  const { absent } = useFieldState(first);
  const isGroup = section.fields.every(({ pointer }) => pointer !== first);
  const fields = useMemo(
    () => section.fields.map(({ key, pointer, node }) => ({ pointer, node, name: key })),
    [section],
  );
  if (absent && section.keys.length === 1) return null;
  return (
    <section className="sf-section" aria-labelledby={`section-${section.key}`}>
      <h2 id={`section-${section.key}`} tabIndex={-1}>
        {section.title}
      </h2>
      {section.note === undefined ? null : <p className="sf-help">{section.note}</p>}
      {readOnly || !fields.some(({ node }) => node["x-clause"] !== undefined) ? null : (
        <p className="sf-help sf-keys">“依据”是实施方案的原文：点击打开，或者在填写处按 {CLAUSE_KEY}</p>
      )}
      {isGroup ? <FieldFaults pointer={first} /> : null}
      <FieldList fields={fields} />
    </section>
  );
}

/** Ctrl+Z outside of a text that the browser itself undoes, Ctrl+Shift+Z and Ctrl+Y. */
function useUndoKeys({ store, readOnly }: FormContextValue): void {
  useEffect(() => {
    if (readOnly) return undefined;
    const keys = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.isComposing) return;
      const key = event.key.toLowerCase();
      const redo = key === "y" || (key === "z" && event.shiftKey);
      if (!redo && key !== "z") return;
      event.preventDefault();
      keepFocus(store, () => (redo ? store.redo() : store.undo()));
    };
    window.addEventListener("keydown", keys);
    return () => window.removeEventListener("keydown", keys);
  }, [store, readOnly]);
}

/** What comes into a text or out of it as a whole, other than by typing. */
const WHOLE = ["paste", "cut", "drop"] as const;

/** Before a paste, a cut and a drop there is always a step to go back to. Heard before the field changes. */
function useStepEvents({ store, readOnly }: FormContextValue): void {
  useEffect(() => {
    if (readOnly) return undefined;
    const end = (): void => store.endStep();
    for (const type of WHOLE) window.addEventListener(type, end, true);
    return () => {
      for (const type of WHOLE) window.removeEventListener(type, end, true);
    };
  }, [store, readOnly]);
}
