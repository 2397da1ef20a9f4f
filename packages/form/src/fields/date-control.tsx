import { parseDate } from "@shifan/schema";
import { Input } from "antd";
import type { ClipboardEvent } from "react";
import { pastedCells } from "../values/pasted-cells.ts";
import { asText, type ControlProps, textOrNothing } from "./control.ts";
import { useControl } from "./use-control.ts";
import { useDraftText } from "./use-draft-text.ts";

/** What the browser's field leaves out of a point in time. */
const BEIJING = ":00+08:00";
const MINUTES = "2026-01-05T10:00".length;

/** A year has four digits: without an end the browser's field waits for six, and 20260609 typed on is another day. */
const LAST = { date: "9999-12-31", "datetime-local": "9999-12-31T23:59" } as const;

/** What the browser's fields can show. Anything else would be an empty box to them. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/**
 * A calendar date, by the browser's own field: keyboard, calendar and reading aloud come with it. A pasted text that is
 * no date stays to be seen and corrected as a text.
 */
export function DateControl(props: ControlProps) {
  const { value, change, tidy, leave, focus, locked, invalid, described } = useControl(props);
  const withTime = props.node.format === "date-time";
  const text = asText(value);
  const isText = text !== "" && !(withTime ? TIME : DAY).test(text);
  const kind = withTime ? "datetime-local" : "date";
  const read = (typed: string) =>
    textOrNothing(withTime && !isText && typed !== "" ? `${typed}${BEIJING}` : typed);
  const draft = useDraftText(withTime && !isText ? text.slice(0, MINUTES) : text, (typed) =>
    change(read(typed)),
  );
  const paste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData.getData("text/plain").trim();
    const isBlock = props.compact === true && pastedCells(event.clipboardData, true) !== undefined;
    if (locked || withTime || isBlock || pasted === "") return;
    event.preventDefault();
    change(parseDate(pasted) ?? pasted);
    // What was pasted is whole: whether it is a date is said now.
    leave();
  };
  return (
    <Input
      {...described}
      {...draft}
      type={isText ? "text" : kind}
      {...(isText ? {} : { max: LAST[kind] })}
      readOnly={locked}
      {...(invalid ? { status: "error" as const } : {})}
      {...(props.compact === true ? { variant: "borderless" as const } : {})}
      onPaste={paste}
      onBlur={() => {
        if (isText && !withTime) tidy((it) => parseDate(String(it)) ?? it);
        leave();
      }}
      onFocus={focus}
    />
  );
}
