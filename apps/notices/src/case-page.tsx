import type { CaseStore } from "@shifan/cases";
import { type Order, type Press, refusedWords } from "@shifan/press";
import {
  CaseView,
  ExportMenu,
  type OpenCase,
  PagesPane,
  useLiveOrder,
  usePages,
  Workspace,
} from "@shifan/workspace";
import { Button, Tabs } from "antd";
import { useState } from "react";
import { CheckPane } from "./check-pane.tsx";
import { DOCUMENTS } from "./definitions.ts";
import { WordingPane } from "./wording-pane.tsx";

/** One document: its fields, its pages, what the rule table says, its wording. */
export function CasePage(props: { cases: CaseStore; press: Press; id: string }) {
  return (
    <CaseView cases={props.cases} id={props.id} definitions={DOCUMENTS}>
      {(open) => <OpenPage {...props} open={open} />}
    </CaseView>
  );
}

/** What is wrong with the wording of a document that is filled in. */
async function wordingFault(press: Press, order: Order): Promise<string | undefined> {
  const made = await press.file(order, "docx");
  return made.ok || made.templateFaults.length === 0 ? undefined : refusedWords(made);
}

interface OpenProps {
  readonly press: Press;
  readonly open: OpenCase;
}

function OpenPage({ cases, press, open }: OpenProps & { cases: CaseStore }) {
  const { opened } = open;
  const [template, setTemplate] = useState(opened.template);
  const [setBack, setSetBack] = useSetBack(opened.id);
  const wording = template === undefined ? {} : { template };
  const changeWording = (text: string): void => {
    setTemplate(text);
    void open.autosave.saveWording(text);
  };
  return (
    <Workspace
      cases={cases}
      open={open}
      checkAlso={() =>
        wordingFault(press, { kind: open.form.definition.kind, data: open.form.record, ...wording })
      }
      beside={(focused) => (
        <Beside
          press={press}
          open={open}
          focused={focused}
          template={template}
          onWording={changeWording}
          setBack={setBack}
          onSetBack={setSetBack}
        />
      )}
      actions={
        <>
          <ExportMenu cases={cases} press={press} open={open} {...wording} />
          <Button href="#/">公文列表</Button>
        </>
      }
    />
  );
}

/** The wording that was last set back to the original: it can be fetched again as long as the window is open. */
function useSetBack(id: string): readonly [string | undefined, (text: string | undefined) => void] {
  const key = `shifan-set-back ${id}`;
  const [text, setText] = useState(sessionStorage.getItem(key) ?? undefined);
  const keep = (next: string | undefined): void => {
    if (next === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, next);
    setText(next);
  };
  return [text, keep];
}

interface BesideProps extends OpenProps {
  readonly focused: string;
  readonly template: string | undefined;
  readonly onWording: (text: string) => void;
  readonly setBack: string | undefined;
  readonly onSetBack: (text: string | undefined) => void;
}

function Beside({ press, open, focused, template, onWording, setBack, onSetBack }: BesideProps) {
  const order = useLiveOrder(open.form, template);
  const preview = usePages(press, order);
  const wording = (
    <WordingPane
      press={press}
      kind={order.kind}
      edited={template}
      faults={preview.refused?.templateFaults ?? []}
      onChange={onWording}
      setBack={setBack}
      onSetBack={onSetBack}
    />
  );
  return (
    <Tabs
      className="ws-tabs"
      destroyOnHidden
      items={[
        {
          key: "pages",
          label: "版面",
          children: <PagesPane press={press} preview={preview} label="公文版面" focused={focused} />,
        },
        { key: "check", label: "格式检查", children: <CheckPane press={press} order={order} /> },
        { key: "wording", label: "措辞", children: wording },
      ]}
    />
  );
}
