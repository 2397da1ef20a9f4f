import type { Press, Refused } from "@shifan/press";
import { messageOf, ScrollPane } from "@shifan/ui";
import { Button, Input } from "antd";
import { useEffect, useState } from "react";

/** The wording of this document, edited in place; the template's check speaks below it. */
export function WordingPane(props: {
  readonly press: Press;
  readonly kind: string;
  readonly edited: string | undefined;
  readonly faults: Refused["templateFaults"];
  readonly onChange: (text: string) => void;
}) {
  const { press, kind, edited, faults, onChange } = props;
  const [original, setOriginal] = useState<string>();
  const [failed, setFailed] = useState<string>();
  useEffect(() => {
    press.template(kind).then(setOriginal, (error: unknown) => setFailed(messageOf(error)));
  }, [press, kind]);
  if (failed !== undefined) return <p role="alert">没有读出措辞：{failed}</p>;
  if (original === undefined) return <p role="status">正在读取……</p>;
  return (
    <ScrollPane label="措辞">
      <p className="sf-help">
        只改本份公文的措辞。花括号中的是从左边表单取来的内容；# 开头的行是标题。改错时下面会说明在哪一行。
      </p>
      <Input.TextArea
        aria-label="公文措辞"
        className="ws-wording"
        rows={24}
        value={edited ?? original}
        onChange={({ target }) => onChange(target.value)}
      />
      {faults.map(({ line, message }) => (
        <p key={`${line}${message}`} role="alert" className="sf-fault">
          第{line}行：{message}
        </p>
      ))}
      <Button disabled={(edited ?? original) === original} onClick={() => onChange(original)}>
        恢复原来的措辞
      </Button>
    </ScrollPane>
  );
}
