import type { FormStore } from "@shifan/form";
import { fieldName } from "@shifan/schema";
import { Dialog, useGuarded } from "@shifan/ui";
import { useState } from "react";
import { FileButton } from "./files.tsx";
import { mergedIn } from "./merged-in.ts";

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

/** So many fields are named, of others only the number is. */
const NAMED = 12;

/** A sentence on fields, with their names; none where there are none. */
function sentence(
  form: FormStore,
  pointers: readonly string[],
  say: (count: number) => string,
): readonly string[] {
  if (pointers.length === 0) return [];
  const names = new Set(pointers.map((pointer) => fieldName(form.definition.schema, pointer, form.data)));
  const more = names.size > NAMED ? "等" : "";
  return [`${say(pointers.length)}：${[...names].slice(0, NAMED).join("、")}${more}`];
}

/** Takes what a Word or PDF form holds, each bureau's pages in their turn; one step that can be undone. */
async function takeForm(form: FormStore, bytes: Uint8Array): Promise<Outcome> {
  const { isPdf, readFilled, readFilledPdf } = await import("@shifan/filled");
  const { record, findings, base } = isPdf(bytes)
    ? await readFilledPdf(form.definition, bytes)
    : readFilled(form.definition, bytes);
  const merged = mergedIn(form.definition.schema, { mine: form.data, file: record, base });
  const { filled, replaced, kept } = merged;
  const count = filled.length + replaced.length;
  if (count > 0) form.replaceAll(merged.data);
  return {
    title:
      count === 0
        ? "文件中没有与现有内容不同的数据"
        : `已导入文件中的${count}项内容，其中${replaced.length}项替换了原来的内容，可以撤销`,
    findings: [
      ...sentence(form, replaced, (it) => `与原来不同、已经替换的${it}项，请核对`),
      ...sentence(form, kept, (it) => `文件中没有改过、这里已经改过的${it}项，保留这里的内容`),
      "文件中空着的内容，这里的没有改动",
      ...findings.map(({ message }) => message),
    ],
  };
}

/** Forms that were filled in, as Word and its kin and PDF readers write them; all else is taken for a workbook, which says what is wrong with it. */
const FORM_FILE = /\.(?:docx?|docm|wps|rtf|odt|pdf)$/i;

/** Brings an Excel workbook or a Word file that was filled in into a form. What can't be read is said, nothing is lost. */
export function ImportOffice({ form }: { form: FormStore }) {
  const guarded = useGuarded();
  const [outcome, setOutcome] = useState<Outcome>();
  const read = async (file: File): Promise<void> => {
    form.settle();
    const take = FORM_FILE.test(file.name) ? takeForm : takeSheet;
    setOutcome(await take(form, new Uint8Array(await file.arrayBuffer())));
  };
  return (
    <>
      <FileButton
        accept=".xlsx,.docx,.pdf,.xls,.et,.doc,.wps"
        onFile={(file) => void guarded(() => read(file))}
      >
        导入 Excel、Word、PDF
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
