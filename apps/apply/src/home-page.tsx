import type { CaseStore } from "@shifan/cases";
import { emptyRecord, type JsonObject } from "@shifan/schema";
import { useGuarded } from "@shifan/ui";
import { ImportDraft } from "@shifan/workspace";
import { CaseTable, openCase, readSettings, SampleCases, useCaseList } from "@shifan/workspace/list";
import { Button } from "antd";
import { application, DEFINITIONS } from "./definitions.ts";

/** Drafts of this computer, and the ways to begin one. */
export function HomePage({ cases }: { cases: CaseStore }) {
  const guarded = useGuarded();
  const { list, reload } = useCaseList(cases, DEFINITIONS);
  const begin = async (): Promise<void> => {
    const { roundYear, unit, deadline } = readSettings();
    const empty = emptyRecord(application, { roundYear });
    const cover = { ...(empty.cover as JsonObject), ...(unit === undefined ? {} : { applicantName: unit }) };
    const made = await cases.create({
      kind: application.kind,
      schemaVersion: application.version,
      title: `${roundYear}年度申报书`,
      roundYear,
      data: { ...empty, cover },
      ...(deadline === undefined ? {} : { deadline }),
    });
    openCase(made.id);
  };
  return (
    <div className="ui-page">
      <h1>示范区申报</h1>
      <p>填写的内容自动保存在本机，关闭窗口后可以接着填写。</p>
      <div className="ui-actions">
        <Button type="primary" onClick={() => void guarded(begin)}>
          新建申报书
        </Button>
        <ImportDraft cases={cases} definitions={DEFINITIONS} onOpen={openCase} />
      </div>
      <CaseTable list={list} onOpen={openCase} onRemove={(id) => cases.remove(id).then(reload)} />
      <SampleCases cases={cases} forms={DEFINITIONS} onOpen={openCase} />
    </div>
  );
}
