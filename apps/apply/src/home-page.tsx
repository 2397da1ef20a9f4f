import { type CaseStore, type NewCase, readDraftFile } from "@shifan/cases";
import { emptyRecord, type JsonObject } from "@shifan/schema";
import { CaseTable, FileButton, useCaseList } from "@shifan/workspace";
import { App, Button } from "antd";
import { application, DEFINITIONS } from "./definitions.ts";

const open = (id: string): void => {
  location.hash = `#/${id}`;
};

/** Drafts of this computer, and the ways to begin one. */
export function HomePage({ cases }: { cases: CaseStore }) {
  const { message } = App.useApp();
  const { list, reload } = useCaseList(cases, DEFINITIONS);
  const create = async (made: NewCase): Promise<void> => open((await cases.create(made)).id);
  const begin = (title: string, data: JsonObject, roundYear: number): Promise<void> =>
    create({ kind: application.kind, schemaVersion: application.version, title, roundYear, data });
  const begun = (): Promise<void> => {
    const roundYear = new Date().getFullYear();
    return begin(`${roundYear}年度申报书`, emptyRecord(application, { roundYear }), roundYear);
  };
  const sample = async (): Promise<void> => {
    const { default: data } = await import("@shifan/schemas/forms/application/sample.json");
    await begin("样例申报书", data as unknown as JsonObject, data.cover.roundYear);
  };
  const importDraft = async (file: File): Promise<void> => {
    try {
      await create(readDraftFile(await file.text(), DEFINITIONS));
    } catch (error) {
      message.error(error instanceof Error ? error.message : String(error), 8);
    }
  };
  return (
    <div className="ui-page">
      <h1>示范区申报</h1>
      <p>填写的内容自动保存在本机，关闭窗口后可以接着填写。</p>
      <div className="ui-actions">
        <Button type="primary" onClick={() => void begun()}>
          新建申报书
        </Button>
        <FileButton accept=".json" onFile={(file) => void importDraft(file)}>
          导入草稿
        </FileButton>
        <Button onClick={() => void sample()}>从样例开始</Button>
      </div>
      <CaseTable list={list} onOpen={open} onRemove={(id) => void cases.remove(id).then(reload)} />
    </div>
  );
}
