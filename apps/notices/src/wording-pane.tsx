import type { Press, Refused } from "@shifan/press";
import { Button, Input } from "antd";
import { useEffect, useState } from "react";

/** Rest after the last key stroke before the wording is checked and the pages are set anew. */
const REST_MS = 400;

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
  const [text, setText] = useState(edited);
  useEffect(() => {
    void press.template(kind).then(setOriginal);
  }, [press, kind]);
  useEffect(() => {
    if (text === undefined || text === edited) return undefined;
    const timer = setTimeout(() => onChange(text), REST_MS);
    return () => clearTimeout(timer);
  }, [text, edited, onChange]);
  if (original === undefined) return <p role="status">正在读取……</p>;
  return (
    <div className="ws-paper">
      <p className="sf-help">
        只改本份公文的措辞。花括号中的是从左边表单取来的内容；# 开头的行是标题。改错时下面会说明在哪一行。
      </p>
      <Input.TextArea
        aria-label="公文措辞"
        className="ws-wording"
        rows={24}
        value={text ?? original}
        onChange={({ target }) => setText(target.value)}
      />
      {faults.map(({ line, message }) => (
        <p key={`${line}${message}`} role="alert" className="sf-fault">
          第{line}行：{message}
        </p>
      ))}
      <Button disabled={(text ?? original) === original} onClick={() => setText(original)}>
        恢复原来的措辞
      </Button>
    </div>
  );
}
