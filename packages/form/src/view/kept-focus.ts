import { step } from "@shifan/schema";
import type { FormStore } from "../store/form-store.ts";
import { addId } from "./field-id.ts";
import { focusField } from "./focus-field.ts";

/**
 * Does what may take the element at hand off the page, and goes on from the place that it changed: the browser would leave
 * the focus to the page as a whole, and whoever works by keyboard or by ear would start again from its top.
 */
export function keepFocus(store: Pick<FormStore, "value">, work: () => string | undefined): void {
  const at = document.activeElement;
  const list = at?.closest(".sf-list");
  const changed = work();
  if (changed === undefined || at === null || at === document.body) return;
  requestAnimationFrame(() => {
    if (at.isConnected) return;
    focusEnd(store, changed);
    // A list that was begun with its first row is gone from the record with it, and perhaps all that is around it.
    if (document.activeElement === document.body) addButton(list)?.focus();
  });
}

/** A list's own button to add a row: those of lists in its rows stand before it. */
const addButton = (list: Element | null | undefined): HTMLElement | undefined =>
  [...(list?.querySelectorAll<HTMLElement>('[id$="-add"]') ?? [])].at(-1);

/** Goes to the last row of a list, or to the button that adds its first; elsewhere to the field. */
function focusEnd(store: Pick<FormStore, "value">, pointer: string): void {
  const value = store.value(pointer);
  const rows = Array.isArray(value) ? value.length : 0;
  const add = document.getElementById(addId(pointer));
  // Nobody asked to go anywhere: what is in view stays where it is.
  if (rows === 0 && add !== null) add.focus();
  else focusField(rows === 0 ? pointer : step(pointer, rows - 1), "nearest");
}
