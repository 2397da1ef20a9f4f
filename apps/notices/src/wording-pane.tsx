import type { Answers, Press, Refused } from "@shifan/press";
import { messageOf, ScrollPane } from "@shifan/ui";
import { Button, Input } from "antd";
import type { TextAreaRef } from "antd/es/input/TextArea";
import { useEffect, useRef, useState } from "react";

type Faults = Refused["templateFaults"];

/** The wording of this document, edited in place; the template's check speaks above it. */
export function WordingPane(props: {
  readonly press: Press;
  readonly kind: string;
  readonly edited: string | undefined;
  readonly faults: Faults;
  readonly onChange: (text: string) => void;
  /** The wording that was set back to the original, to be fetched again. */
  readonly setBack: string | undefined;
  readonly onSetBack: (text: string | undefined) => void;
}) {
  const { press, kind, ...shown } = props;
  const [wording, setWording] = useState<Answers["template"]>();
  const [failed, setFailed] = useState<string>();
  useEffect(() => {
    press.template(kind).then(setWording, (error: unknown) => setFailed(messageOf(error)));
  }, [press, kind]);
  if (failed !== undefined) return <p role="alert">没有读出措辞：{failed}</p>;
  if (wording === undefined) return <p role="status">正在读取……</p>;
  return <Wording wording={wording} {...shown} />;
}

/** Marks a line of a text and brings it into view. */
function showLine(area: HTMLTextAreaElement | undefined, line: number): void {
  if (area === undefined) return;
  const lines = area.value.split("\n");
  const from = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  // A browser scrolls to what is marked when the text takes the focus, not when it is marked.
  area.blur();
  area.setSelectionRange(from, from + (lines[line - 1]?.length ?? 0));
  area.focus();
}

function Wording(props: {
  readonly wording: Answers["template"];
  readonly edited: string | undefined;
  readonly faults: Faults;
  readonly onChange: (text: string) => void;
  readonly setBack: string | undefined;
  readonly onSetBack: (text: string | undefined) => void;
}) {
  const { wording, edited, faults, onChange, setBack, onSetBack } = props;
  const { template: original, names } = wording;
  const area = useRef<TextAreaRef>(null);
  const text = edited ?? original;
  return (
    <ScrollPane label="措辞">
      <p className="sf-help">
        只改本份公文的措辞。花括号中的是从左边表单取来的内容；“# ”开头的行是标题。改错时这里会说明在哪一行。
      </p>
      <div role="alert">
        {faults.length === 0 ? null : (
          <ol className="ws-faults">
            {faults.map(({ line, message }) => (
              <li key={`${line}${message}`}>
                <button
                  type="button"
                  className="sf-fault"
                  onClick={() => showLine(area.current?.resizableTextArea?.textArea, line)}
                >
                  第{line}行：{message}
                </button>
              </li>
            ))}
          </ol>
        )}
      </div>
      <Input.TextArea
        ref={area}
        aria-label="公文措辞"
        className="ws-wording"
        rows={24}
        value={text}
        onChange={({ target }) => {
          onSetBack(undefined);
          onChange(target.value);
        }}
      />
      <div className="ui-actions">
        <Button
          aria-disabled={text === original}
          onClick={() => {
            // A disabled button would lose the keyboard; this one says that it is, and keeps it.
            if (text === original) return;
            onSetBack(text);
            onChange(original);
          }}
        >
          恢复原来的措辞
        </Button>
        {setBack === undefined ? null : (
          <Button
            onClick={() => {
              onChange(setBack);
              onSetBack(undefined);
              // The button goes away: the words that it brought take the keyboard.
              area.current?.focus();
            }}
          >
            取回改过的措辞
          </Button>
        )}
      </div>
      <Names names={names} />
    </ScrollPane>
  );
}

/** What of the form can be filled in, and how it is written. */
const Names = ({ names }: { names: Answers["template"]["names"] }) => (
  <details className="ws-names">
    <summary>表单中可以取用的{names.length}项内容</summary>
    <table className="sf-table">
      <thead>
        <tr>
          <th scope="col">内容</th>
          <th scope="col">写法</th>
        </tr>
      </thead>
      <tbody>
        {names.map(({ title, written }) => (
          <tr key={written}>
            <td>{title}</td>
            <td>
              <code>{written}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);
