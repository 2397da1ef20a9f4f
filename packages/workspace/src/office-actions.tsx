import type { FormStore } from "@shifan/form";
import type { Press } from "@shifan/press";
import { Dialog } from "@shifan/ui";
import { App, Button } from "antd";
import { useState } from "react";
import { download, FileButton } from "./files.tsx";
import type { OpenCase } from "./use-case.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What came of reading a file. */
interface Outcome {
  readonly title: string;
  readonly findings: readonly string[];
}

/** Takes a workbook's figures and lists into a form; one step that can be undone. */
async function takeSheet(form: FormStore, bytes: Uint8Array): Promise<Outcome> {
  const { readSheets } = await import("@shifan/xlsx");
  const { changes, findings } = await readSheets(form.definition, bytes, form.record);
  form.setAll(changes);
  const title =
    changes.length === 0 ? "表格中没有与现有内容不同的数据" : `已导入${changes.length}项数据，可以撤销`;
  return { title, findings: findings.map(({ message }) => message) };
}

/** Takes a form that was filled in with Word in place of what stands here; one step that can be undone. */
async function takeWord(form: FormStore, bytes: Uint8Array): Promise<Outcome> {
  const { readFilled } = await import("@shifan/filled");
  const { record, findings } = readFilled(form.definition, bytes);
  form.replaceAll(record);
  return { title: "已导入 Word 中的内容，可以撤销", findings: findings.map(({ message }) => message) };
}

const READERS = { xlsx: takeSheet, docx: takeWord } as const;

/** A form as an Excel workbook or a Word file to fill in: out, and in again. What can't be read is said, nothing is lost. */
export function OfficeActions({ open, press }: { open: OpenCase; press: Press }) {
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const { form, opened } = open;
  const guarded = async (work: () => Promise<void>): Promise<void> => {
    form.settle();
    setBusy(true);
    try {
      await work();
    } catch (error) {
      message.error(error instanceof Error ? error.message : String(error), 8);
    }
    setBusy(false);
  };
  const writeSheet = async (): Promise<void> => {
    const { writeSheets } = await import("@shifan/xlsx");
    const bytes = await writeSheets(form.definition, form.record);
    download(`${opened.title}.xlsx`, new Blob([new Uint8Array(bytes)], { type: XLSX }));
  };
  const writeWord = async (): Promise<void> => {
    const made = await press.file({ kind: form.definition.kind, data: form.record, fillIn: true }, "docx");
    if (made.ok) download(`${opened.title}（填报）.docx`, new Blob([made.bytes], { type: DOCX }));
  };
  const read = async (file: File): Promise<void> => {
    const reader = file.name.toLowerCase().endsWith(".docx") ? READERS.docx : READERS.xlsx;
    setOutcome(await reader(form, new Uint8Array(await file.arrayBuffer())));
  };
  return (
    <>
      <Button loading={busy} onClick={() => void guarded(writeSheet)}>
        导出 Excel
      </Button>
      <Button onClick={() => void guarded(writeWord)}>导出填报 Word</Button>
      <FileButton accept=".xlsx,.docx" onFile={(file) => void guarded(() => read(file))}>
        导入 Excel、Word
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
