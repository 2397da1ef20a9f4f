import type { CaseStore } from "@shifan/cases";
import { useSettled } from "@shifan/form";
import type { Press } from "@shifan/press";
import { CaseView, FileActions, type OpenCase, PagesPane, usePages, Workspace } from "@shifan/workspace";
import { Button } from "antd";
import { useMemo } from "react";
import { DEFINITIONS } from "./definitions.ts";

/** One application open in its form, its pages beside it. */
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
      beside={() => <PagesPane preview={preview} label="申报书版面" />}
      actions={
        <>
          <FileActions press={press} open={open} order={order} />
          <Button href="#/">草稿列表</Button>
        </>
      }
    />
  );
}
