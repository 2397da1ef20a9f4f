import { fieldId } from "./field-id.ts";

/**
 * Moves to a field: the control itself, or the nearest part around it that is on the page. Returns whether one was found.
 */
export function focusField(pointer: string): boolean {
  for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const element = document.getElementById(fieldId(at));
    if (element === null) continue;
    element.scrollIntoView({ block: "center" });
    const inner = element.matches("input, textarea, select, button") ? element : firstControl(element);
    (inner ?? element).focus({ preventScroll: true });
    return true;
  }
  return false;
}

const firstControl = (element: HTMLElement): HTMLElement | null =>
  element.querySelector<HTMLElement>("input:not([hidden]), textarea, select, button");
