import { Dialog, useGuarded } from "@shifan/ui";
import { useState } from "react";
import { FileButton } from "./files.tsx";
import { type Outcome, takeForm, takeSheet } from "./take-file.ts";
import { unlockedIn } from "./unlocked-in.ts";
import type { OpenCase } from "./use-case.ts";

/** Forms that were filled in, as Word and its kin and PDF readers write them; all else is taken for a workbook, which says what is wrong with it. */
const FORM_FILE = /\.(?:docx?|docm|wps|rtf|odt|pdf)$/i;

/** Brings an Excel workbook or a Word file that was filled in into a form. What can't be read is said, nothing is lost. */
export function ImportOffice({ open }: { open: OpenCase }) {
  const guarded = useGuarded();
  const [outcome, setOutcome] = useState<Outcome>();
  const read = async (file: File): Promise<void> => {
    const { form, opened } = open;
    form.settle();
    const unlocked = unlockedIn(opened.returned);
    const take = FORM_FILE.test(file.name) ? takeForm : takeSheet;
    setOutcome(await take({ form, unlocked }, new Uint8Array(await file.arrayBuffer())));
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
