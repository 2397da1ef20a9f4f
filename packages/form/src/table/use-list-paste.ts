import { type SchemaNode, step, valueKind } from "@shifan/schema";
import type { ClipboardEvent } from "react";
import { pastedCells, takesLines } from "../values/pasted-cells.ts";
import { isLocked, useForm } from "../view/form-context.ts";
import { pasteChanges } from "./paste-changes.ts";
import { type PasteColumn, type PasteStart, tablePlan } from "./paste-plan.ts";
import { type PasteSaid, usePasteSaid } from "./paste-status.tsx";
import { numbersOf, rowsOf } from "./row-numbers.ts";
import type { Column } from "./table-row.tsx";

const pasteColumn = ({ key, node }: Column): PasteColumn => ({
  title: node.title ?? key,
  unit: node["x-unit"] ?? "",
  isNumber: valueKind(node) === "number",
});

/** Takes blocks pasted into a list; with what is to be said of the last one. */
export function useListPaste(
  { pointer, node: list }: { readonly pointer: string; readonly node: SchemaNode },
  columns: readonly Column[],
  count: number,
): readonly [said: PasteSaid, paste: (event: ClipboardEvent) => void] {
  const form = useForm();
  const [said, say] = usePasteSaid(form.store);
  const paste = (event: ClipboardEvent): void => {
    // The plan's words are shown over the page, and are no part of the list although React has them in it.
    if (form.readOnly || !event.currentTarget.contains(event.target as Node)) return;
    const block = pastedCells(event.clipboardData, !takesLines(event.target));
    const at = placeOf(event.target, count);
    if (block === undefined || at === undefined) return;
    event.preventDefault();
    const plan = tablePlan(block, { columns: columns.map(pasteColumn), at });
    const pasted = pasteChanges(plan, (row, index) => {
      const column = columns[index];
      if (column === undefined) return undefined;
      const { key, node } = column;
      const cell = step(step(pointer, row), key);
      const name = `第${row + 1}项“${node.title ?? key}”`;
      return { pointer: cell, node, name, locked: isLocked(form, cell, node) };
    });
    const rows = rowsOf(form.store.value(pointer));
    const numbers = numbersOf({ pointer, node: list, rows }, pasted.changes);
    form.store.setAll([...pasted.changes, ...numbers]);
    say(pasted.said);
  };
  return [said, paste];
}

/** Row and column of the cell that an event came from; outside of the rows, at 添加一项, those of a new row. */
function placeOf(target: EventTarget, count: number): PasteStart | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  const cell = target.closest<HTMLElement>("td[data-column]");
  if (cell === null) return target.closest("table") === null ? { row: count, column: 0 } : undefined;
  return { row: Number(cell.parentElement?.dataset.row), column: Number(cell.dataset.column) };
}
