import type { CaseStore } from "@shifan/cases";
import type { Press } from "@shifan/press";
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

interface OpenProps {
  readonly press: Press;
  readonly open: OpenCase;
}

function OpenPage({ cases, press, open }: OpenProps & { cases: CaseStore }) {
  const { opened } = open;
  const [template, setTemplate] = useState(opened.template);
  const changeWording = (text: string): void => {
    setTemplate(text);
    void open.autosave.saveWording(text);
  };
  return (
    <Workspace
      cases={cases}
      open={open}
      beside={(focused) => (
        <Beside press={press} open={open} focused={focused} template={template} onWording={changeWording} />
      )}
      actions={
        <>
          <ExportMenu
            cases={cases}
            press={press}
            open={open}
            {...(template === undefined ? {} : { template })}
          />
          <Button href="#/">公文列表</Button>
        </>
      }
    />
  );
}

interface BesideProps extends OpenProps {
  readonly focused: string;
  readonly template: string | undefined;
  readonly onWording: (text: string) => void;
}

function Beside({ press, open, focused, template, onWording }: BesideProps) {
  const order = useLiveOrder(open.form, template);
  const preview = usePages(press, order);
  const wording = (
    <WordingPane
      press={press}
      kind={order.kind}
      edited={template}
      faults={preview.refused?.templateFaults ?? []}
      onChange={onWording}
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
