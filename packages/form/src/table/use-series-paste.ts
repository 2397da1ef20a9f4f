import type { ClipboardEvent } from "react";
import type { FieldProps } from "../fields/control.ts";
import { pastedCells, takesLines } from "../values/pasted-cells.ts";
import { fieldId } from "../view/field-id.ts";
import { isLocked, useForm } from "../view/form-context.ts";
import { pasteChanges } from "./paste-changes.ts";
import type { PasteStart } from "./paste-plan.ts";
import { type PasteSaid, usePasteSaid } from "./paste-status.tsx";
import type { Named } from "./paste-titles.ts";
import { seriesPlan } from "./series-paste.ts";
import { valueNode, valuePointer, YEARS } from "./series-places.ts";

const rowName = ({ node, name }: FieldProps): Named => ({
  title: node.title ?? name,
  unit: node["x-unit"] ?? "",
});

/** Takes blocks pasted into a three-year grid; with what is to be said of the last one. */
export function useSeriesPaste(
  fields: readonly FieldProps[],
  years: readonly string[],
): readonly [said: PasteSaid, paste: (event: ClipboardEvent) => void] {
  const form = useForm();
  const [said, say] = usePasteSaid(form.store);
  const paste = (event: ClipboardEvent): void => {
    const at = cellAt(event.target, fields);
    const block = pastedCells(event.clipboardData, !takesLines(event.target));
    if (at === undefined || block === undefined || form.readOnly) return;
    event.preventDefault();
    const plan = seriesPlan(block.cells, { rows: fields.map(rowName), years, at });
    const pasted = pasteChanges(plan, (row, year) => {
      const field = YEARS[year] === undefined ? undefined : fields[row];
      if (field === undefined) return undefined;
      const [pointer, node] = [valuePointer(field.pointer, year), valueNode(field.node)];
      const name = `“${rowName(field).title}”${years[year] ?? ""}`;
      return { pointer, node, name, locked: isLocked(form, pointer, node) };
    });
    form.store.setAll(pasted.changes);
    say(pasted.said);
  };
  return [said, paste];
}

function cellAt(target: EventTarget, fields: readonly FieldProps[]): PasteStart | undefined {
  const id = target instanceof HTMLElement ? target.id : "";
  for (const [row, { pointer }] of fields.entries()) {
    const column = YEARS.findIndex((year) => fieldId(valuePointer(pointer, year)) === id);
    if (column >= 0) return { row, column };
  }
  return undefined;
}
