import { isObject, type Json, type SchemaNode, shownValue, valueKind } from "@shifan/schema";
import { type Option, useForm, useValue } from "../view/form-context.ts";
import type { ControlProps } from "./control.ts";

/** What stands where nothing was filled in. */
const NOTHING = "（未填）";

function wordsOf(value: Json | undefined, node: SchemaNode, options: readonly Option[] | undefined): string {
  if (isObject(value) && typeof value.name === "string") return value.name;
  if (valueKind(node) === "dateTime") return String(value ?? "").replace("T", " ");
  const known = options?.find((option) => option.value === value);
  return known?.label ?? shownValue(value, node);
}

/** A value as plain text, whole however long it is: for reading through and for printing, where an input cuts it off. */
export function ReadValue({ pointer, node, compact }: ControlProps) {
  const { optionsOf } = useForm();
  const value = useValue(pointer);
  const words = wordsOf(value, node, optionsOf(pointer, node));
  const unit = compact === true || words === "" ? "" : (node["x-unit"] ?? "");
  const isFigure = compact === true && valueKind(node) === "number";
  if (words === "" && compact !== true) return <span className="sf-muted">{NOTHING}</span>;
  return <span className={isFigure ? "sf-read sf-read-figure" : "sf-read"}>{words + unit}</span>;
}
