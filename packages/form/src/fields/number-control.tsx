import { type Json, parseNumber, shownValue } from "@shifan/schema";
import { Input } from "antd";
import { useState } from "react";
import type { ControlProps } from "./control.ts";
import { type Typed, typedText } from "./typed-text.ts";
import { useControl } from "./use-control.ts";
import { useDraftText } from "./use-draft-text.ts";

/**
 * A number with its unit. While it is typed the record already holds it; words that are no number stay visible and are
 * a fault at their place, so that nothing typed is lost.
 */
export function NumberControl(props: ControlProps) {
  const { node, compact } = props;
  const { value, change, leave, focus, locked, invalid, described } = useControl(props);
  const [typed, setTyped] = useState<Typed>();
  const unit = node["x-unit"] ?? "";
  const shown = typeof value === "number" ? shownValue(value, node) : String(value ?? "");
  const draft = useDraftText(typedText(typed, value) ?? shown, (text) => {
    const next = meant(text, props);
    setTyped({ text, value: next });
    change(next);
  });
  return (
    <Input
      {...described}
      {...draft}
      inputMode="decimal"
      className="sf-number"
      readOnly={locked}
      {...(unit !== "" && compact !== true ? { suffix: unit } : {})}
      {...(invalid ? { status: "error" as const } : {})}
      {...(compact === true ? { variant: "borderless" as const } : {})}
      onBlur={() => {
        setTyped(undefined);
        leave();
      }}
      onFocus={focus}
    />
  );
}

/** The value that the record gets of a typed text. */
function meant(text: string, props: ControlProps): Json | undefined {
  const parsed = parseNumber(text, props.node["x-unit"] ?? "");
  if (parsed.kind === "number") return parsed.value;
  return parsed.kind === "empty" ? nothing(props) : text;
}

/** A year of a series stays, without a figure; elsewhere an emptied field is no field. */
const nothing = ({ node }: ControlProps): null | undefined =>
  Array.isArray(node.type) && node.type.includes("null") ? null : undefined;
