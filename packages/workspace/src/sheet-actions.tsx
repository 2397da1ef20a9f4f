import { Dialog } from "@shifan/ui";
import { App, Button } from "antd";
import { useState } from "react";
import { download, FileButton } from "./files.tsx";
import type { OpenCase } from "./use-case.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What came of reading a workbook. */
interface Outcome {
  readonly title: string;
  readonly findings: readonly string[];
}

/** A form's figures and lists as a workbook: out to be filled in, and in again. What it can't read is said, nothing is lost. */
export function SheetActions({ open }: { open: OpenCase }) {
  const { message } = App.useApp();
  const [outcome, setOutcome] = useState<Outcome>();
  const [busy, setBusy] = useState(false);
  const { form, opened } = open;
  const guarded = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      message.error(error instanceof Error ? error.message : String(error), 8);
    }
    setBusy(false);
  };
  const writeOut = (): Promise<void> =>
    guarded(async () => {
      form.settle();
      const { writeSheets } = await import("@shifan/xlsx");
      const bytes = await writeSheets(form.definition, form.record);
      download(`${opened.title}.xlsx`, new Blob([new Uint8Array(bytes)], { type: XLSX }));
    });
  const readIn = (file: File): Promise<void> =>
    guarded(async () => {
      form.settle();
      const { readSheets } = await import("@shifan/xlsx");
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { changes, findings } = await readSheets(form.definition, bytes, form.record);
      form.setAll(changes);
      const title =
        changes.length === 0 ? "表格中没有与现有内容不同的数据" : `已导入${changes.length}项数据，可以撤销`;
      setOutcome({ title, findings: findings.map((it) => it.message) });
    });
  return (
    <>
      <Button loading={busy} onClick={() => void writeOut()}>
        导出 Excel
      </Button>
      <FileButton accept=".xlsx" onFile={(file) => void readIn(file)}>
        导入 Excel
      </FileButton>
      {outcome === undefined ? null : (
        <Dialog title={outcome.title} onClose={() => setOutcome(undefined)}>
          <ul className="ws-findings">
            {outcome.findings.map((finding) => (
              <li key={finding}>{finding}</li>
            ))}
          </ul>
        </Dialog>
      )}
    </>
  );
}
