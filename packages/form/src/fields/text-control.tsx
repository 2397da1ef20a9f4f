import { Input } from "antd";
import { type ControlProps, textOrNothing } from "./control.ts";
import { useControl } from "./use-control.ts";
import { useDraftText } from "./use-draft-text.ts";

const asText = (value: unknown): string => (value === undefined || value === null ? "" : String(value));

/** One line of text. */
export function TextControl(props: ControlProps) {
  const { value, change, leave, focus, locked, invalid, described } = useControl(props);
  const draft = useDraftText(asText(value), (text) => change(textOrNothing(text)));
  return (
    <Input
      {...described}
      {...draft}
      readOnly={locked}
      {...(invalid ? { status: "error" as const } : {})}
      {...(props.compact === true ? { variant: "borderless" as const } : {})}
      onBlur={leave}
      onFocus={focus}
    />
  );
}

/** Text of several paragraphs, with what it may take. */
export function ProseControl(props: ControlProps) {
  const { value, change, leave, focus, locked, invalid, described } = useControl(props);
  const draft = useDraftText(asText(value), (text) => change(textOrNothing(text)));
  const { minLength, maxLength } = props.node;
  const count = Array.from(draft.value).length;
  return (
    <>
      <Input.TextArea
        {...described}
        {...draft}
        readOnly={locked}
        rows={props.compact === true ? 1 : 4}
        className="sf-growing"
        {...(invalid ? { status: "error" as const } : {})}
        onBlur={leave}
        onFocus={focus}
      />
      {props.compact === true ? null : (
        <span className="sf-count">{countText(count, minLength, maxLength)}</span>
      )}
    </>
  );
}

function countText(count: number, least: number | undefined, most: number | undefined): string {
  if (most === undefined) return `${count}字`;
  const range = least === undefined || least <= 1 ? `最多${most}字` : `${least}～${most}字`;
  return `${count}字（${range}）`;
}

/** What the browser's field leaves out of a point in time. */
const BEIJING = ":00+08:00";
const MINUTES = "2026-01-05T10:00".length;

/** A calendar date, by the browser's own field: keyboard, calendar and reading aloud come with it. */
export function DateControl(props: ControlProps) {
  const { value, change, leave, focus, locked, invalid, described } = useControl(props);
  const withTime = props.node.format === "date-time";
  const read = (text: string) => textOrNothing(withTime && text !== "" ? `${text}${BEIJING}` : text);
  return (
    <Input
      {...described}
      type={withTime ? "datetime-local" : "date"}
      value={withTime ? asText(value).slice(0, MINUTES) : asText(value)}
      readOnly={locked}
      {...(invalid ? { status: "error" as const } : {})}
      {...(props.compact === true ? { variant: "borderless" as const } : {})}
      onChange={({ target }) => change(read(target.value))}
      onBlur={leave}
      onFocus={focus}
    />
  );
}
