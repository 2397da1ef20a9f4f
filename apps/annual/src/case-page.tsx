import type { CaseStore } from "@shifan/cases";
import { useSettled } from "@shifan/form";
import type { Press } from "@shifan/press";
import { CaseView, FileActions, type OpenCase, PagesPane, usePages, Workspace } from "@shifan/workspace";
import { Button, Tabs } from "antd";
import { useMemo } from "react";
import { DEFINITIONS } from "./definitions.ts";
import { FiguresPane } from "./figures-pane.tsx";

/** One annual report: its form, its pages, and how its figures have moved. */
export function CasePage(props: { cases: CaseStore; press: Press; id: string }) {
  return (
    <CaseView cases={props.cases} id={props.id} definitions={DEFINITIONS}>
      {(open) => <OpenPage {...props} open={open} />}
    </CaseView>
  );
}

function OpenPage({ cases, press, open }: { cases: CaseStore; press: Press; open: OpenCase }) {
  const data = useSettled(open.form, (store) => store.record);
  const order = useMemo(() => ({ kind: open.form.definition.kind, data }), [open.form, data]);
  const preview = usePages(press, order);
  return (
    <Workspace
      cases={cases}
      open={open}
      beside={() => (
        <Tabs
          className="ws-tabs"
          destroyOnHidden
          items={[
            {
              key: "pages",
              label: "版面",
              children: <PagesPane preview={preview} label="年度总结报告版面" />,
            },
            { key: "figures", label: "同比", children: <FiguresPane form={open.form} /> },
          ]}
        />
      )}
      actions={
        <>
          <FileActions press={press} open={open} order={order} />
          <Button href="#/">报告列表</Button>
        </>
      }
    />
  );
}
