import { type CaseStore, draftFile } from "@shifan/cases";
import { download, useCase, Workspace } from "@shifan/workspace";
import { Button } from "antd";
import { DEFINITIONS } from "./definitions.ts";

/** One application open in its form. */
export function CasePage({ cases, id }: { cases: CaseStore; id: string }) {
  const opening = useCase(cases, id, DEFINITIONS);
  if (opening.kind === "opening") return <p className="ui-page">正在打开……</p>;
  if (opening.kind !== "open") {
    return (
      <div className="ui-page">
        <h1>没有这份草稿</h1>
        <p>它可能已经删去，或者保存在另一台电脑上。</p>
        <Button href="#/">回到草稿列表</Button>
      </div>
    );
  }
  const { opened, form } = opening;
  const exportDraft = (): void => {
    form.settle();
    download(
      `${opened.title}.json`,
      new Blob([draftFile({ ...opened, data: form.data })], { type: "application/json" }),
    );
  };
  return (
    <Workspace
      cases={cases}
      open={opening}
      actions={
        <>
          <Button onClick={exportDraft}>导出草稿</Button>
          <Button href="#/">草稿列表</Button>
        </>
      }
    />
  );
}
