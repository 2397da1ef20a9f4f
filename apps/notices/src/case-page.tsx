import type { CaseStore } from "@shifan/cases";
import { useSettled } from "@shifan/form";
import type { FileFormat, Press } from "@shifan/press";
import { download, type OpenCase, PagesPane, useCase, usePages, Workspace } from "@shifan/workspace";
import { App, Button, Tabs } from "antd";
import { useMemo, useState } from "react";
import { CheckPane } from "./check-pane.tsx";
import { DOCUMENTS } from "./definitions.ts";
import { WordingPane } from "./wording-pane.tsx";

/** One document: its fields, its pages, what the rule table says, its wording. */
export function CasePage(props: { cases: CaseStore; press: Press; id: string }) {
  const opening = useCase(props.cases, props.id, DOCUMENTS);
  if (opening.kind === "opening") return <p className="ui-page">正在打开……</p>;
  if (opening.kind === "open") return <OpenPage {...props} open={opening} />;
  return (
    <div className="ui-page">
      <h1>没有这份草稿</h1>
      <p>它可能已经删去，或者保存在另一台电脑上。</p>
      <Button href="#/">回到公文列表</Button>
    </div>
  );
}

const FORMATS: readonly { readonly format: FileFormat; readonly label: string; readonly type: string }[] = [
  { format: "pdf", label: "导出 PDF", type: "application/pdf" },
  {
    format: "docx",
    label: "导出 DOCX",
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  },
];

function OpenPage({ cases, press, open }: { cases: CaseStore; press: Press; open: OpenCase }) {
  const { message } = App.useApp();
  const { form, opened } = open;
  const [template, setTemplate] = useState(opened.template);
  const data = useSettled(form, (store) => store.record);
  const order = useMemo(
    () => ({ kind: form.definition.kind, data, ...(template === undefined ? {} : { template }) }),
    [form, data, template],
  );
  const preview = usePages(press, order);
  const save = async ({ format, type }: (typeof FORMATS)[number]): Promise<void> => {
    form.settle();
    try {
      const made = await press.file({ ...order, data: form.record }, format);
      if (made.ok) download(`${opened.title}.${format}`, new Blob([made.bytes], { type }));
      else message.error("还有内容需要补充或者改正，请先按“检查”，逐项处理后再导出", 6);
    } catch (error) {
      message.error(error instanceof Error ? error.message : String(error), 8);
    }
  };
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
          {FORMATS.map((it) => (
            <Button key={it.format} onClick={() => void save(it)}>
              {it.label}
            </Button>
          ))}
          <Button href="#/">公文列表</Button>
        </>
      }
    />
  );
}
