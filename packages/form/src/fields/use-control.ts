import { type Json, typesOf } from "@shifan/schema";
import { CLAUSE_KEY } from "../view/clause-key.ts";
import { faultId, fieldId, helpId } from "../view/field-id.ts";
import { useFieldState, useForm, useLocked, useValue } from "../view/form-context.ts";
import type { ControlProps, Described } from "./control.ts";

/** A control's value, how to change it, and the attributes that make it understood. */
export interface Control {
  readonly value: Json | undefined;
  readonly change: (value: Json | undefined) => void;
  /**
   * Puts what is meant in place of what was typed, as the field is left. Of the value in the record: the one that was
   * drawn may be older by the last word of an input method.
   */
  readonly tidy: (mend: (value: Json) => Json | undefined) => void;
  readonly leave: () => void;
  readonly focus: () => void;
  readonly locked: boolean;
  readonly required: boolean;
  readonly invalid: boolean;
  readonly described: Described;
}

export function useControl({ pointer, node, label, compact, hinted }: ControlProps): Control {
  const { store, onFocus } = useForm();
  const value = useValue(pointer);
  const { faults, warnings, required } = useFieldState(pointer);
  const locked = useLocked(pointer, node);
  const invalid = faults.length > 0;
  const hasNote = invalid || warnings.length > 0;
  const hasHelp =
    compact !== true &&
    ((node.description !== undefined && !node.format?.startsWith("date")) || node["x-calc"] !== undefined);
  const describedBy = [hasNote ? faultId(pointer) : "", hasHelp ? helpId(pointer) : ""]
    .filter(Boolean)
    .join(" ");
  return {
    value,
    change: (next) => store.set(pointer, next),
    tidy: (mend) => {
      if (!locked) store.tidy(pointer, mend);
    },
    leave: () => store.leave(pointer),
    focus: () => onFocus(pointer),
    locked,
    required,
    invalid,
    described: {
      id: fieldId(pointer),
      ...(describedBy === "" ? {} : { "aria-describedby": describedBy }),
      ...(invalid ? { "aria-invalid": true as const } : {}),
      ...(required && typesOf(node)[0] !== "boolean" ? { "aria-required": true as const } : {}),
      ...(compact === true ? { "aria-label": label } : {}),
      ...(hinted === true && !locked ? { "aria-keyshortcuts": CLAUSE_KEY } : {}),
    },
  };
}
