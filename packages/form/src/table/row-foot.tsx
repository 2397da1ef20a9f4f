import type { ReactNode } from "react";
import { Remarks } from "../fields/field-notes.tsx";
import { faultId } from "../view/field-id.ts";
import { useForm } from "../view/form-context.ts";
import { type CellFaults, rowLines } from "./row-lines.ts";

/** A cell of a row, or the row itself, and what is to be said of it. */
export interface SaidCell extends CellFaults {
  readonly pointer: string;
}

interface FootProps {
  readonly cells: readonly SaidCell[];
  /** Columns of the table: what stands below a row has its whole width. */
  readonly columns: number;
  /** What else stands there. */
  readonly children?: ReactNode;
}

/** Below a row of a table: what is wrong with its cells. A column has no room for sentences. */
export function RowFoot({ cells, columns, children }: FootProps) {
  const { comments } = useForm();
  const remarked = cells.filter(({ pointer }) => comments.some((comment) => comment.pointer === pointer));
  const lines = rowLines(cells);
  if (lines.length + remarked.length === 0 && children === undefined) return null;
  return (
    <tr className="sf-foot">
      <td colSpan={columns}>
        <div className="sf-foot-inside">
          {lines.map(({ text, isWarning }) => (
            <p key={text} className={isWarning ? "sf-warning" : "sf-fault"}>
              {text}
            </p>
          ))}
          {cells.map((cell) => (
            <CellDescription key={cell.pointer} {...cell} />
          ))}
          {remarked.map(({ pointer }) => (
            <Remarks key={pointer} pointer={pointer} />
          ))}
          {children}
        </div>
      </td>
    </tr>
  );
}

/** What a screen reader says of a cell: the sentences below its row, those that it shares with others too. */
function CellDescription({ pointer, faults, warnings }: SaidCell) {
  if (faults.length + warnings.length === 0) return null;
  return (
    <span hidden id={faultId(pointer)}>
      {[...faults, ...warnings].map(({ message }) => message).join("；")}
    </span>
  );
}
