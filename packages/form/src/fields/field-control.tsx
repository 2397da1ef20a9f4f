import { type ValueKind, valueKind } from "@shifan/schema";
import type { ReactElement } from "react";
import { useForm } from "../view/form-context.ts";
import { ChoiceControl, ChoicesControl, YesNoControl } from "./choice-control.tsx";
import type { ControlProps } from "./control.ts";
import { DateControl } from "./date-control.tsx";
import { FileControl } from "./file-control.tsx";
import { ListControl } from "./list-control.tsx";
import { NumberControl } from "./number-control.tsx";
import { ReadValue } from "./read-value.tsx";
import { ProseControl, TextControl } from "./text-control.tsx";

/** Kinds of value that one control holds; the others are made of several. */
export type SimpleKind = Exclude<ValueKind, "series" | "table" | "group" | "files">;

const CONTROLS: { readonly [K in SimpleKind]: (props: ControlProps) => ReactElement } = {
  text: TextControl,
  prose: ProseControl,
  date: DateControl,
  dateTime: DateControl,
  number: NumberControl,
  choice: ChoiceControl,
  choices: ChoicesControl,
  yesNo: YesNoControl,
  file: FileControl,
  list: ListControl,
};

/** The control of a field that holds one value; its words where the form is only read. */
export function FieldControl(props: ControlProps) {
  const { readOnly } = useForm();
  if (readOnly) return <ReadValue {...props} />;
  const Control = CONTROLS[valueKind(props.node) as SimpleKind];
  return <Control {...props} />;
}
