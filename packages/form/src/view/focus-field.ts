import { fieldId } from "./field-id.ts";

/** Asks a long table, at the element around its rows, to draw one of them: only those in view are drawn. */
export const SHOW_ROW = "sf-show-row";

/** The index of the row that a table is asked for. */
export const shownRow = (event: Event): number => Number((event as CustomEvent<number>).detail);

/** A table draws a row, and measures it, within so many frames. */
const FRAMES = 4;

/**
 * Moves to a field: the control itself, or the nearest part around it that is on the page. Returns whether one was found.
 * A row of a long table is asked for first, and moved to once it is drawn.
 */
export function focusField(pointer: string, block: ScrollLogicalPosition = "center"): boolean {
  if (!askForRow(pointer)) return focusNearest(pointer, block);
  afterFrames(FRAMES, () => {
    focusNearest(pointer, block);
    // Rows that are drawn on the way may be higher than was thought.
    afterFrames(FRAMES, () => document.activeElement?.scrollIntoView({ block }));
  });
  return true;
}

function afterFrames(count: number, then: () => void): void {
  if (count === 0) then();
  else requestAnimationFrame(() => afterFrames(count - 1, then));
}

/** Asks the table that a field lies in for its row, if that isn't drawn; says whether there was one to ask. */
function askForRow(pointer: string): boolean {
  const keys = pointer.split("/");
  for (let end = keys.length - 1; end > 1; end--) {
    const row = keys.slice(0, end + 1).join("/");
    if (document.getElementById(fieldId(row)) !== null) return false;
    const list = fieldId(keys.slice(0, end).join("/"));
    const table = document.querySelector(`[data-rows-of="${CSS.escape(list)}"]`);
    if (table === null) continue;
    return !table.dispatchEvent(new CustomEvent(SHOW_ROW, { detail: Number(keys[end]), cancelable: true }));
  }
  return false;
}

function focusNearest(pointer: string, block: ScrollLogicalPosition): boolean {
  for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const element = document.getElementById(fieldId(at));
    if (element === null) continue;
    const target = element.matches(CONTROLS) ? element : (firstControl(element) ?? element);
    target.scrollIntoView({ block });
    target.focus({ preventScroll: true });
    return true;
  }
  return false;
}

const CONTROLS = "input:not([hidden]), textarea, select, button";

/** Buttons that belong to a row or a label, and come before the field that is meant. */
const ASIDE = ".sf-row-buttons, .sf-clause";

/** The first control of a part that can be typed in, else the first of all. */
function firstControl(element: HTMLElement): HTMLElement | undefined {
  const found = [...element.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (it) => it.closest(ASIDE) === null,
  );
  return found.find((it) => !it.matches(":disabled, [readonly]")) ?? found[0];
}
