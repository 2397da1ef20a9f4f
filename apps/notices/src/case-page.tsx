import type { CaseStore } from "@shifan/cases";
import { useSettled } from "@shifan/form";
import type { Press } from "@shifan/press";
import { CaseView, FileActions, type OpenCase, PagesPane, usePages, Workspace } from "@shifan/workspace";
import { Button, Tabs } from "antd";
import { useMemo, useState } from "react";
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

function OpenPage({ cases, press, open }: { cases: CaseStore; press: Press; open: OpenCase }) {
  const { form, opened } = open;
  const [template, setTemplate] = useState(opened.template);
  const data = useSettled(form, (store) => store.record);
  const order = useMemo(
    () => ({ kind: form.definition.kind, data, ...(template === undefined ? {} : { template }) }),
    [form, data, template],
  );
  const preview = usePages(press, order);
  const changeWording = (text: string): void => {
    setTemplate(text);
    void cases.save({ id: opened.id, revision: opened.revision, patch: [], template: text });
  };
  const panes = [
    { key: "pages", label: "版面", children: <PagesPane preview={preview} label="公文版面" /> },
    { key: "check", label: "格式检查", children: <CheckPane press={press} order={order} /> },
    {
      key: "wording",
      label: "措辞",
      children: (
        <WordingPane
          press={press}
          kind={form.definition.kind}
          edited={template}
          faults={preview.refused?.templateFaults ?? []}
          onChange={changeWording}
        />
      ),
    },
  ];
  return (
    <Workspace
      cases={cases}
      open={open}
      beside={() => <Tabs items={panes} destroyOnHidden className="ws-tabs" />}
      actions={
        <>
          <FileActions press={press} open={open} order={order} />
          <Button href="#/">公文列表</Button>
        </>
      }
    />
  );
}
