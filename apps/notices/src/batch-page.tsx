import type { Press } from "@shifan/press";
import type { KindDefinition } from "@shifan/schema";
import { messageOf, useGuarded } from "@shifan/ui";
import { download, FileButton } from "@shifan/workspace";
import { Button } from "antd";
import { useState } from "react";
import { makeBatch, outcomeOf, type Progress } from "./batch.ts";
import { sampleOf } from "./samples.ts";

/** The list to fill in, with a guide. */
async function saveBlank(kind: KindDefinition): Promise<void> {
  const { writeBlankList } = await import("@shifan/xlsx");
  const bytes = new Uint8Array(await writeBlankList(kind, await sampleOf(kind.kind)));
  download(`${kind.title}清单`, bytes, "xlsx");
}

/** Documents of one kind from a spreadsheet: one record a row, all of them in one archive. */
export function BatchPage({ press, kind }: { press: Press; kind: KindDefinition }) {
  const [progress, setProgress] = useState<Progress>();
  const [outcome, setOutcome] = useState<string>();
  const [busy, setBusy] = useState(false);
  const guarded = useGuarded();
  const run = async (file: File): Promise<void> => {
    // What was said of another list is not said of this one.
    setProgress(undefined);
    setOutcome(undefined);
    setBusy(true);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const batch = await makeBatch(press, kind, bytes, setProgress);
      if (batch.made > 0) download(kind.title, batch.zip, "zip");
      setOutcome(outcomeOf(batch, `${kind.title}.zip`));
    } catch (error) {
      setOutcome(messageOf(error));
    }
    setBusy(false);
  };
  return (
    <div className="ui-page">
      <h1>批量制作{kind.title}</h1>
      <p>
        先下载空白清单，其中的“填写说明”逐项写明怎样填；第一行的字段名不改，其下每行一份公文。填好后选择清单：有错误的行会逐条说明，其余照常制作，文件以“行号-标题-文号”命名。
      </p>
      <div className="ui-actions">
        <Button onClick={() => void guarded(() => saveBlank(kind))}>下载空白清单</Button>
        <FileButton accept=".xlsx,.xls,.et" busy={busy} onFile={(file) => void run(file)}>
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
