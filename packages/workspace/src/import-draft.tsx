import { type CaseStore, readDraft } from "@shifan/cases";
import type { KindDefinition } from "@shifan/schema";
import { useGuarded } from "@shifan/ui";
import { FileButton } from "./files.tsx";

/** A button that opens a draft file, with its files or without, as a new case. */
export function ImportDraft(props: {
  readonly cases: CaseStore;
  readonly definitions: readonly KindDefinition[];
  readonly onOpen: (id: string) => void;
}) {
  const { cases, definitions, onOpen } = props;
  const guarded = useGuarded();
  const take = async (file: File): Promise<void> => {
    const { made, files } = await readDraft(new Uint8Array(await file.arrayBuffer()), definitions);
    for (const { sha256, bytes } of files) await cases.keepFile(sha256, new Blob([bytes]));
    onOpen((await cases.create(made)).id);
  };
  return (
    <FileButton accept=".json,.zip" onFile={(file) => void guarded(() => take(file))}>
      导入草稿
    </FileButton>
  );
}
