import type { CaseStore } from "@shifan/cases";
import type { Press } from "@shifan/press";
import { CaseView, ExportMenu, ImportOffice, LivePages, Workspace } from "@shifan/workspace";
import { Button } from "antd";
import { DEFINITIONS } from "./definitions.ts";

/** One application open in its form, its pages beside it. */
export function CasePage({ cases, press, id }: { cases: CaseStore; press: Press; id: string }) {
  return (
    <CaseView cases={cases} id={id} definitions={DEFINITIONS}>
      {(open) => (
        <Workspace
          cases={cases}
          open={open}
          beside={(focused) => (
            <LivePages press={press} form={open.form} label="申报书版面" focused={focused} />
          )}
          actions={
            <>
              <ExportMenu cases={cases} press={press} open={open} />
              <ImportOffice open={open} />
              <Button href="#/">草稿列表</Button>
            </>
          }
        />
      )}
    </CaseView>
  );
}
