import { Input } from "antd";
import { type ControlProps, textOrNothing } from "./control.ts";
import { useControl } from "./use-control.ts";
import { useDraftText } from "./use-draft-text.ts";

/** Several short texts, one a line. */
export function ListControl(props: ControlProps) {
  const { value, change, leave, focus, locked, invalid, described } = useControl(props);
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
          // Empty lines are wanted while one types on, and of no use afterwards.
          if (Array.isArray(value)) change(value.filter((line) => String(line).trim() !== ""));
          leave();
        }}
        onFocus={focus}
      />
      {props.compact === true ? null : <span className="sf-count">每行一项</span>}
    </>
  );
}
