import { App, Button } from "antd";
import { useState } from "react";
import { download, FileButton } from "./files.tsx";
import type { OpenCase } from "./use-case.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A form's figures and lists as a workbook: out to be filled in, and in again. What it can't read is said, nothing is lost. */
export function SheetActions({ open }: { open: OpenCase }) {
  const { message, modal } = App.useApp();
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
      modal.info({
        title:
          changes.length === 0 ? "表格中没有与现有内容不同的数据" : `已导入${changes.length}项数据，可以撤销`,
        content: findings.length === 0 ? null : <Findings messages={findings.map((it) => it.message)} />,
        okText: "知道了",
      });
    });
  return (
    <>
      <Button loading={busy} onClick={() => void writeOut()}>
        导出 Excel
      </Button>
      <FileButton accept=".xlsx" onFile={(file) => void readIn(file)}>
        导入 Excel
      </FileButton>
    </>
  );
}

const Findings = ({ messages }: { messages: readonly string[] }) => (
  <ul className="ws-findings">
    {messages.map((message) => (
      <li key={message}>{message}</li>
    ))}
  </ul>
);
