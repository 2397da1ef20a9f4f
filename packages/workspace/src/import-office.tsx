import type { FormStore } from "@shifan/form";
import { Dialog, useGuarded } from "@shifan/ui";
import { useState } from "react";
import { FileButton } from "./files.tsx";

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

/** What Word and its kin write; all else is taken for a workbook, which says what is wrong with it. */
const WORD_FILE = /\.(?:docx?|docm|wps|rtf|odt)$/i;

/** Brings an Excel workbook or a Word file that was filled in into a form. What can't be read is said, nothing is lost. */
export function ImportOffice({ form }: { form: FormStore }) {
  const guarded = useGuarded();
  const [outcome, setOutcome] = useState<Outcome>();
  const read = async (file: File): Promise<void> => {
    form.settle();
    const take = WORD_FILE.test(file.name) ? takeWord : takeSheet;
    setOutcome(await take(form, new Uint8Array(await file.arrayBuffer())));
  };
  return (
    <>
      <FileButton accept=".xlsx,.docx,.xls,.et,.doc,.wps" onFile={(file) => void guarded(() => read(file))}>
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
