import { type Json, tidyText } from "@shifan/schema";
import { Input } from "antd";
import { type ControlProps, textOrNothing } from "./control.ts";
import { useControl } from "./use-control.ts";
import { useDraftText } from "./use-draft-text.ts";

/** Several short texts, one a line. */
export function ListControl(props: ControlProps) {
  const { value, change, tidy, leave, focus, locked, invalid, described } = useControl(props);
  const text = Array.isArray(value) ? value.join("\n") : String(value ?? "");
  const draft = useDraftText(text, (next) =>
    change(textOrNothing(next) === undefined ? undefined : next.split("\n")),
  );
  return (
    <>
      <Input.TextArea
        {...described}
        {...draft}
        readOnly={locked}
        rows={props.compact === true ? 1 : 2}
        className="sf-growing"
        {...(invalid ? { status: "error" as const } : {})}
        onBlur={() => {
          tidy(linesOf);
          leave();
        }}
        onFocus={focus}
      />
      {props.compact === true ? null : <span className="sf-count">每行一项</span>}
    </>
  );
}

/** Empty lines, and blanks around the others, are wanted while one types on, and of no use afterwards. */
function linesOf(value: Json): Json {
  if (!Array.isArray(value)) return value;
  const lines = value.map((line) => tidyText(String(line))).filter((line) => line.trim() !== "");
  return lines.length === value.length && lines.every((line, i) => line === value[i]) ? value : lines;
}
