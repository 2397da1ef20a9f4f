import { type CaseStore, type Reported, readDraft } from "@shifan/cases";
import { carryOver, emptyRecord, type JsonObject, type KindDefinition, migrated } from "@shifan/schema";
import { useGuarded } from "@shifan/ui";
import { FileButton, ImportDraft } from "@shifan/workspace";
import {
  CaseTable,
  type ListedCase,
  nameAmong,
  openCase,
  readSettings,
  reportDeadline,
  SampleCases,
  useCaseList,
} from "@shifan/workspace/list";
import { Button } from "antd";
import { annualReport, DEFINITIONS, EARLIER } from "./definitions.ts";

/** What an earlier form says in the parts that it shares with a report. */
function reportedIn(kind: KindDefinition, record: JsonObject, year: number): Reported {
  const isShared = (key: string): boolean =>
    typeof record[key] === "object" && annualReport.schema.properties?.[key] !== undefined;
  const shared = Object.entries(record).filter(([key]) => isShared(key));
  const source = kind.kind === annualReport.kind ? `${year}年度总结报告` : `${year}年度申报书`;
  return { source, record: Object.fromEntries(shared) };
}

/** Reports of this computer, and what a new one can open from. */
export function HomePage({ cases }: { cases: CaseStore }) {
  const guarded = useGuarded();
  const { list, reload } = useCaseList(cases, EARLIER);
  const reports = list?.filter(({ kind }) => kind === annualReport.kind);
  const begin = async (data: JsonObject, year: number, reported?: Reported): Promise<void> => {
    const { kind, version: schemaVersion } = annualReport;
    const head = { kind, schemaVersion, title: `${year}年度总结报告`, roundYear: year };
    const before = reported === undefined ? {} : { reported };
    openCase((await cases.create({ ...head, deadline: reportDeadline(year), data, ...before })).id);
  };
  const beginFrom = async (kind: KindDefinition, record: JsonObject, lastYear: number): Promise<void> => {
    const year = kind.kind === annualReport.kind ? lastYear + 1 : lastYear;
    const data = carryOver(kind, record, annualReport, { roundYear: year });
    if (data !== undefined) await begin(data, year, reportedIn(kind, record, lastYear));
  };
  const fromCase = async ({ id, kind, roundYear }: ListedCase): Promise<void> => {
    const [definition, opened] = [EARLIER.find((it) => it.kind === kind), await cases.open(id)];
    if (definition === undefined || opened === undefined) return;
    const current = migrated(definition, opened.data, opened.schemaVersion);
    if (!current.ok) throw new Error(current.message);
    await beginFrom(definition, current.data, roundYear);
  };
  const fromFile = async (file: File): Promise<void> => {
    const { made: read } = await readDraft(new Uint8Array(await file.arrayBuffer()), EARLIER);
    const definition = EARLIER.find((it) => it.kind === read.kind);
    if (definition !== undefined) await beginFrom(definition, read.data, read.roundYear);
  };
  const blank = (): Promise<void> => {
    const year = readSettings().roundYear - 1;
    return begin(emptyRecord(annualReport, { roundYear: year }), year);
  };
  return (
    <div className="ui-page">
      <h1>年度总结报告</h1>
      <p>从申报书或者上年度报告开始，已经报过的数据直接带入，只补充新的一年。</p>
      <div className="ui-actions">
        <ImportDraft cases={cases} definitions={DEFINITIONS} onOpen={openCase} />
      </div>
      <CaseTable list={reports} onOpen={openCase} onRemove={(id) => cases.remove(id).then(reload)} />
      <h2 className="ui-part">新建年度总结报告</h2>
      <p className="sf-help">
        申报书或者上年度报告在别的电脑上的，请在那台电脑上导出“草稿文件”，带到这里选择；都没有的，从空白开始。
      </p>
      <div className="ui-actions">
        {(list ?? []).map((it) => (
          <Button key={it.id} onClick={() => void guarded(() => fromCase(it))}>
            由“{nameAmong(it, list ?? [])}”开始
          </Button>
        ))}
        <FileButton accept=".json,.zip" onFile={(file) => void guarded(() => fromFile(file))}>
          由申报书或者上年度报告的草稿文件开始
        </FileButton>
        <Button onClick={() => void guarded(blank)}>从空白开始</Button>
      </div>
      <SampleCases cases={cases} forms={DEFINITIONS} onOpen={openCase} />
    </div>
  );
}
