import type { Json, SchemaNode } from "@shifan/schema";
import { step } from "@shifan/schema";
import { Button } from "antd";
import { ClauseHint } from "../fields/clause-hint.tsx";
import type { Labelled } from "../fields/control.ts";
import { FieldFaults, FieldHelp } from "../fields/field-notes.tsx";
import { RequiredMark } from "../fields/required-mark.tsx";
import { fieldId } from "../view/field-id.ts";
import { focusField } from "../view/focus-field.ts";
import { useFieldState, useForm, useLocked, useSelected } from "../view/form-context.ts";
import { keepFocus } from "../view/kept-focus.ts";
import { numberKey, renumbered, rowsOf } from "./row-numbers.ts";

/** How many rows a list has, and what can be done with them. */
export interface Rows {
  readonly count: number;
  readonly locked: boolean;
  /** Adds an empty row and goes to its first field. */
  readonly add: () => void;
  readonly remove: (index: number) => void;
  /** Moves a row by so many places; nothing beyond the ends. */
  readonly move: (index: number, by: number) => void;
}

/** The first field of a row that is to be filled in: its number is known. */
function firstField(node: SchemaNode, row: string): string {
  const number = numberKey(node);
  const key = Object.keys(node.items?.properties ?? {}).find((it) => it !== number);
  return number === undefined || key === undefined ? row : step(row, key);
}

export function useRows({ pointer, node }: Labelled, fresh: Json): Rows {
  const { store } = useForm();
  const count = useSelected(pointer, (value) => (Array.isArray(value) ? value.length : 0));
  const locked = useLocked(pointer, node);
  const change = (to: (rows: readonly Json[]) => readonly Json[]): void => {
    const rows = rowsOf(store.value(pointer));
    store.setRows(pointer, renumbered(node, rows, to(rows)));
  };
  return {
    count,
    locked,
    add: () => {
      change((rows) => [...rows, fresh]);
      // Whoever adds a row types in it: once it is drawn.
      requestAnimationFrame(() => focusField(firstField(node, step(pointer, count))));
    },
    remove: (index) =>
      keepFocus(store, () => {
        change((rows) => rows.filter((_, at) => at !== index));
        return pointer;
      }),
    move: (index, by) => {
      const to = index + by;
      if (to < 0 || to >= count) return;
      change((rows) => {
        const others = rows.filter((_, at) => at !== index);
        return [...others.slice(0, to), ...rows.slice(index, index + 1), ...others.slice(to)];
      });
    },
  };
}

/** The head of a list: its name, what is asked, and how many rows it has. */
export function ListHead({ pointer, node, label, count }: Labelled & { count: number }) {
  const { required } = useFieldState(pointer);
  return (
    <>
      <div className="sf-label" id={fieldId(pointer)} tabIndex={-1}>
        <span id={`${fieldId(pointer)}-label`}>
          {label}
          {required ? <RequiredMark /> : null}
        </span>
        <ClauseHint node={node} label={label} />
        <span className="sf-count">共{count}项</span>
      </div>
      <FieldHelp pointer={pointer} node={node} />
      <FieldFaults pointer={pointer} />
    </>
  );
}

/** The buttons that belong to one row. */
export function RowButtons({ rows, index, label }: { rows: Rows; index: number; label: string }) {
  if (rows.locked) return null;
  const name = `${label}第${index + 1}项`;
  return (
    <span className="sf-row-buttons">
      <Button
        size="small"
        type="text"
        aria-label={`${name}上移`}
        disabled={index === 0}
        onClick={() => rows.move(index, -1)}
      >
        ↑
      </Button>
      <Button
        size="small"
        type="text"
        aria-label={`${name}下移`}
        disabled={index === rows.count - 1}
        onClick={() => rows.move(index, 1)}
      >
        ↓
      </Button>
      <Button size="small" type="text" aria-label={`删去${name}`} onClick={() => rows.remove(index)}>
        删去
      </Button>
    </span>
  );
}
