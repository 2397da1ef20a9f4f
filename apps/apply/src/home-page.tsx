import type { CaseStore } from "@shifan/cases";
import { emptyRecord, type JsonObject } from "@shifan/schema";
import { ImportDraft } from "@shifan/workspace";
import { CaseTable, openCase, readSettings, useCaseList } from "@shifan/workspace/list";
import { Button } from "antd";
import { application, DEFINITIONS } from "./definitions.ts";

const samples = import.meta.glob<JsonObject>("../../../schemas/forms/application/sample*.json", {
  import: "default",
});
const SAMPLES = [
  { file: "sample", label: "制造业高质量发展示范区样例" },
  { file: "sample-traditional", label: "传统产业转型升级示范区样例" },
  { file: "sample-foundation", label: "产业基础能力提升示范区样例" },
] as const;

/** Drafts of this computer, and the ways to begin one. */
export function HomePage({ cases }: { cases: CaseStore }) {
  const { list, reload } = useCaseList(cases, DEFINITIONS);
  const begin = async (title: string, data: JsonObject, roundYear: number): Promise<void> => {
    const { deadline } = readSettings();
    const made = { kind: application.kind, schemaVersion: application.version, title, roundYear, data };
    openCase((await cases.create({ ...made, ...(deadline === undefined ? {} : { deadline }) })).id);
  };
  const begun = (): Promise<void> => {
    const { roundYear, unit } = readSettings();
    const empty = emptyRecord(application, { roundYear });
    const cover = { ...(empty.cover as JsonObject), ...(unit === undefined ? {} : { applicantName: unit }) };
    return begin(`${roundYear}年度申报书`, { ...empty, cover }, roundYear);
  };
  const sample = async ({ file, label }: (typeof SAMPLES)[number]): Promise<void> => {
    const load = samples[`../../../schemas/forms/application/${file}.json`];
    if (load === undefined) return;
    const data = await load();
    await begin(label, data, Number((data.cover as JsonObject).roundYear));
  };
  return (
    <div className="ui-page">
      <h1>示范区申报</h1>
      <p>填写的内容自动保存在本机，关闭窗口后可以接着填写。</p>
      <div className="ui-actions">
        <Button type="primary" onClick={() => void begun()}>
          新建申报书
        </Button>
        <ImportDraft cases={cases} definitions={DEFINITIONS} onOpen={openCase} />
      </div>
      <CaseTable list={list} onOpen={openCase} onRemove={(id) => void cases.remove(id).then(reload)} />
      <h2 className="ui-part">从样例开始</h2>
      <div className="ui-actions">
        {SAMPLES.map((it) => (
          <Button key={it.file} onClick={() => void sample(it)}>
            {it.label}
          </Button>
        ))}
      </div>
    </div>
  );
}
