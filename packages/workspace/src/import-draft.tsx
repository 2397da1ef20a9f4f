import { type CaseStore, readDraftFile } from "@shifan/cases";
import type { KindDefinition } from "@shifan/schema";
import { useGuarded } from "@shifan/ui";
import { FileButton } from "./files.tsx";

/** A button that opens a draft file as a new case. */
export function ImportDraft(props: {
  readonly cases: CaseStore;
  readonly definitions: readonly KindDefinition[];
  readonly onOpen: (id: string) => void;
}) {
  const guarded = useGuarded();
  const take = async (file: File): Promise<void> => {
    const made = await props.cases.create(readDraftFile(await file.text(), props.definitions));
    props.onOpen(made.id);
  };
  return (
    <FileButton accept=".json" onFile={(file) => void guarded(() => take(file))}>
      导入草稿
    </FileButton>
  );
}
