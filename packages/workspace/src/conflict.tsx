import type { SaveState } from "@shifan/cases";
import { focusField } from "@shifan/form";
import { fieldName, type JsonObject, nodeAt, shownValue, valueAt } from "@shifan/schema";
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

/** What both windows have at the field that both have changed. */
function versions({ form }: OpenCase, at: string, theirs: JsonObject): readonly [string, string] {
  const node = nodeAt(form.definition.schema, at) ?? {};
  const text = (data: JsonObject): string => {
    const value = valueAt(data, at);
    if (value === undefined || value === null) return "";
    return typeof value === "object" ? JSON.stringify(value) : shownValue(value, node);
  };
  const [mine, other] = [text(form.data), text(theirs)];
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
