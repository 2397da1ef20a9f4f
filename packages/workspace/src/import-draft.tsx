import { type CaseStore, readDraftFile } from "@shifan/cases";
import type { KindDefinition } from "@shifan/schema";
import { App } from "antd";
import { FileButton } from "./files.tsx";

/** A button that opens a draft file as a new case. */
export function ImportDraft(props: {
  readonly cases: CaseStore;
  readonly definitions: readonly KindDefinition[];
  readonly onOpen: (id: string) => void;
}) {
  const { message } = App.useApp();
  const take = async (file: File): Promise<void> => {
    try {
      const made = await props.cases.create(readDraftFile(await file.text(), props.definitions));
      props.onOpen(made.id);
    } catch (error) {
      message.error(error instanceof Error ? error.message : String(error), 8);
    }
  };
  return (
    <FileButton accept=".json" onFile={(file) => void take(file)}>
      导入草稿
    </FileButton>
  );
}
