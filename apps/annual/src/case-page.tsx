import type { CaseStore } from "@shifan/cases";
import type { Press } from "@shifan/press";
import { CaseView, ExportMenu, ImportOffice, LivePages, type OpenCase, Workspace } from "@shifan/workspace";
import { Button, Tabs } from "antd";
import { DEFINITIONS } from "./definitions.ts";
import { FiguresPane } from "./figures-pane.tsx";

/** One annual report: its form, its pages, and how its figures have moved. */
export function CasePage({ cases, press, id }: { cases: CaseStore; press: Press; id: string }) {
  return (
    <CaseView cases={cases} id={id} definitions={DEFINITIONS}>
      {(open) => (
        <Workspace
          cases={cases}
          open={open}
          beside={(focused) => <Beside press={press} open={open} focused={focused} />}
          actions={
            <>
              <ExportMenu cases={cases} press={press} open={open} />
              <ImportOffice open={open} />
              <Button href="#/">报告列表</Button>
            </>
          }
        />
      )}
    </CaseView>
  );
}

function Beside({ press, open, focused }: { press: Press; open: OpenCase; focused: string }) {
  const pages = <LivePages press={press} form={open.form} label="年度总结报告版面" focused={focused} />;
  return (
    <Tabs
      className="ws-tabs"
      destroyOnHidden
      items={[
        { key: "pages", label: "版面", children: pages },
        { key: "figures", label: "同比", children: <FiguresPane form={open.form} /> },
      ]}
    />
  );
}
