import type { Press } from "@shifan/press";
import type { KindDefinition } from "@shifan/schema";
import { messageOf } from "@shifan/ui";
import { download, FileButton } from "@shifan/workspace";
import { Button } from "antd";
import { useState } from "react";
import { makeBatch, type Progress } from "./batch.ts";

/** Documents of one kind from a spreadsheet: one record a row, all of them in one archive. */
export function BatchPage({ press, kind }: { press: Press; kind: KindDefinition }) {
  const [progress, setProgress] = useState<Progress>();
  const [outcome, setOutcome] = useState<string>();
  const run = async (file: File): Promise<void> => {
    setOutcome(undefined);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { zip, failed } = await makeBatch(press, kind, bytes, setProgress);
      download(`${kind.title}.zip`, new Blob([zip], { type: "application/zip" }));
      setOutcome(failed === 0 ? "全部制作完成" : `有${failed}份记录没有制作，其余已经制作完成`);
    } catch (error) {
      setOutcome(messageOf(error));
    }
  };
  return (
    <div className="ui-page">
      <h1>批量制作{kind.title}</h1>
      <p>
        选择 .xlsx
        清单：第一行是字段名（如“发文字号/发文顺序号”），其下每行一份公文。有错误的行会逐条说明，其余照常制作。
      </p>
      <div className="ui-actions">
        <FileButton accept=".xlsx" onFile={(file) => void run(file)}>
          选择清单
        </FileButton>
        <Button href="#/">公文列表</Button>
      </div>
      {progress === undefined ? null : (
        <p>
          <progress aria-label="制作进度" value={progress.done} max={Math.max(1, progress.count)} />{" "}
          {progress.done}/{progress.count}
        </p>
      )}
      <p role="status">{outcome}</p>
      <ul>
        {progress?.lines.map((line) => (
          <li key={line} className="sf-fault">
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}
