import type { KeyboardEvent } from "react";

/** Rows and columns to go on by. */
interface Move {
  readonly rows: number;
  readonly columns: number;
}

const move = (rows: number, columns: number): Move => ({ rows, columns });

/** Where a key leads from a text of one line. Sideways only from its ends: within it the key moves in the text. */
function moveOf({ key, shiftKey }: KeyboardEvent, { value, selectionStart, selectionEnd }: HTMLInputElement) {
  if (key === "Enter") return move(shiftKey ? -1 : 1, 0);
  if (shiftKey) return undefined;
  if (key === "ArrowDown") return move(1, 0);
  if (key === "ArrowUp") return move(-1, 0);
  const at = selectionStart === selectionEnd ? selectionStart : undefined;
  if (key === "ArrowLeft" && at === 0) return move(0, -1);
  return key === "ArrowRight" && at === value.length ? move(0, 1) : undefined;
}

/** Fields whose own keys go up and down, or open a list, keep them. */
const isLine = (target: EventTarget): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.type === "text" && target.getAttribute("role") !== "combobox";

const FOOT = ".sf-foot";

const controlIn = (row: HTMLTableRowElement | undefined, column: number): HTMLElement | null =>
  row?.cells[column]?.querySelector<HTMLElement>("input, textarea, select") ?? null;

/** The next cell that holds a control; rows of sentences between are passed over. */
function controlAt(cell: HTMLTableCellElement, { rows, columns }: Move): HTMLElement | null {
  const row = cell.closest("tr");
  if (row === null || row.matches(FOOT)) return null;
  if (rows === 0) return controlIn(row, cell.cellIndex + columns);
  const all = [...(cell.closest("table")?.rows ?? [])].filter((it) => !it.matches(FOOT));
  return controlIn(all[all.indexOf(row) + rows], cell.cellIndex);
}

/** Moves between the cells of a table as a spreadsheet does: Enter and the arrows, with the figure there selected. */
export function moveByKeys(event: KeyboardEvent): void {
  const { target } = event;
  if (event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing || !isLine(target))
    return;
  const cell = target.closest("td");
  const to = moveOf(event, target);
  const next = cell === null || to === undefined ? null : controlAt(cell, to);
  if (next === null) return;
  event.preventDefault();
  next.focus();
  if (isLine(next)) next.select();
}
