import { type SchemaNode, step, valueKind } from "@shifan/schema";
import { memo, useMemo } from "react";
import { FieldControl } from "../fields/field-control.tsx";
import { fieldId } from "../view/field-id.ts";
import { useFieldStates } from "../view/form-context.ts";
import { NUMBER_TITLE } from "./paste-titles.ts";
import { RowFoot, type SaidCell } from "./row-foot.tsx";
import { RowButtons, type Rows } from "./rows.tsx";

/** A field of a list's rows, as a column. */
export interface Column {
  readonly key: string;
  readonly node: SchemaNode;
  readonly title: string;
}

/** The columns of a list, their units beside their titles. */
export const columnsOf = (node: SchemaNode): readonly Column[] =>
  Object.entries(node.items?.properties ?? {}).map(([key, child]) => {
    const unit = child["x-unit"] ?? "";
    const title = child.title ?? key;
    return { key, node: child, title: unit === "" ? title : `${title}（${unit}）` };
  });

/** Lists that number their rows themselves need no number of ours. */
export const isNumbered = (columns: readonly Column[]): boolean =>
  columns.some(({ title }) => title === NUMBER_TITLE);

interface RowProps {
  readonly pointer: string;
  readonly index: number;
  readonly columns: readonly Column[];
  readonly rows: Rows;
  readonly label: string;
}

/** A row of a table, and below it what is wrong with its cells. */
export const TableRow = memo(function TableRow({ pointer, index, columns, rows, label }: RowProps) {
  const numbered = isNumbered(columns);
  const cells = useCells(pointer, columns);
  const keys = (event: React.KeyboardEvent): void => {
    if (!event.altKey || rows.locked) return;
    if (event.key === "ArrowUp") rows.move(index, -1);
    else if (event.key === "ArrowDown") rows.move(index, 1);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <tr data-row={index} aria-rowindex={index + 2} onKeyDown={keys} id={fieldId(pointer)} tabIndex={-1}>
        {numbered ? null : <td className="sf-unit">{index + 1}</td>}
        {columns.map(({ key, node, title }, column) => (
          <td key={key} data-column={column} data-kind={valueKind(node)} data-format={node.format}>
            <FieldControl
              pointer={step(pointer, key)}
              node={node}
              label={`${label}第${index + 1}项${title}`}
              compact
            />
          </td>
        ))}
        {rows.locked ? null : (
          <td className="sf-row-actions">
            <RowButtons rows={rows} index={index} label={label} />
          </td>
        )}
      </tr>
      <RowFoot cells={cells} columns={columns.length + (numbered ? 0 : 1) + (rows.locked ? 0 : 1)} />
    </>
  );
}, sameRow);

/** What is to be said of a row's cells and of the row. */
function useCells(pointer: string, columns: readonly Column[]): readonly SaidCell[] {
  const pointers = useMemo(
    () => [...columns.map(({ key }) => step(pointer, key)), pointer],
    [pointer, columns],
  );
  const states = useFieldStates(pointers);
  return states.map(({ faults, warnings }, index) => {
    const title = columns[index]?.node.title;
    return {
      pointer: pointers[index] ?? pointer,
      name: title === undefined ? "" : `“${title}”`,
      faults,
      warnings,
    };
  });
}

/** A row draws again when what can be done with it changes, not with every drawing of its table. */
function sameRow(a: RowProps, b: RowProps): boolean {
  return (
    a.pointer === b.pointer &&
    a.label === b.label &&
    a.rows.count === b.rows.count &&
    a.rows.locked === b.rows.locked &&
    a.columns.length === b.columns.length
  );
}
