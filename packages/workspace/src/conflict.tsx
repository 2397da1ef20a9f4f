import type { SaveState } from "@shifan/cases";
import { focusField } from "@shifan/form";
import {
  fieldName,
  isObject,
  type Json,
  type JsonObject,
  nodeAt,
  shownValue,
  valueAt,
  valueKind,
} from "@shifan/schema";
import { Button } from "antd";
import type { OpenCase } from "./use-case.ts";

/** So much of a text is shown: enough to tell one from the other. */
const LONGEST = 120;

/** Where two texts part: what they have in common before is left out. */
function fromWhereTheyPart(text: string, other: string): string {
  let same = 0;
  while (same < text.length && text[same] === other[same]) same += 1;
  const from = same > LONGEST / 2 ? same - LONGEST / 4 : 0;
  const part = text.slice(from, from + LONGEST);
  return `${from > 0 ? "……" : ""}${part}${from + LONGEST < text.length ? "……" : ""}`;
}

const nameOf = (row: unknown): string =>
  isObject(row)
    ? String(Object.values(row).find((value) => typeof value === "string" && value !== "") ?? "")
    : "";

/** So many rows are named. */
const MOST_NAMED = 5;

/** A list by how many rows it has, and which of them the other has not. */
function listText(rows: readonly unknown[], others: readonly unknown[]): string {
  const known = new Set(others.map(nameOf));
  const own = rows.map(nameOf).filter((name) => name !== "" && !known.has(name));
  const names = own.slice(0, MOST_NAMED).map((name) => `“${name}”`);
  const more = own.length > MOST_NAMED ? "等" : "";
  return `共${rows.length}项${own.length === 0 ? "" : `，其中${names.join("")}${more}只在这里`}`;
}

/** What both windows have at the field that both have changed. */
function versions({ form }: OpenCase, at: string, theirs: JsonObject): readonly [string, string] {
  const node = nodeAt(form.definition.schema, at) ?? {};
  const [here, there] = [valueAt(form.data, at), valueAt(theirs, at)];
  if (valueKind(node) === "table" && Array.isArray(here) && Array.isArray(there))
    return [listText(here, there), listText(there, here)];
  const text = (value: Json | undefined): string => (isObject(value) ? "几项内容" : shownValue(value, node));
  const [mine, other] = [text(here), text(there)];
  return [fromWhereTheyPart(mine, other), fromWhereTheyPart(other, mine)];
}

/** Both windows have changed the same field: one of the two is chosen, wherever in the form one is. */
export function Conflict({
  open,
  saving,
}: {
  open: OpenCase;
  saving: Extract<SaveState, { kind: "conflict" }>;
}) {
  const { at, current } = saving;
  const [mine, theirs] = versions(open, at, current.data);
  const name = fieldName(open.form.definition.schema, at, current.data);
  const choose = async (choice: Promise<void>): Promise<void> => {
    await choice;
    focusField(at);
  };
  return (
    <section role="alert" className="ws-conflict" aria-label="两个窗口都改过同一项">
      <p className="sf-fault">这份草稿在另一个窗口中也改过{name}，选择之前不再保存：</p>
      <dl>
        <dt>本窗口</dt>
        <dd>{mine === "" ? "空白" : mine}</dd>
        <dt>另一个窗口</dt>
        <dd>{theirs === "" ? "空白" : theirs}</dd>
      </dl>
      <div className="ui-actions">
        <Button onClick={() => void choose(open.autosave.keepMine(current))}>以本窗口为准</Button>
        <Button onClick={() => void choose(open.autosave.takeTheirs(current))}>以另一个窗口为准</Button>
      </div>
    </section>
  );
}
