import { draftFile } from "@shifan/cases";
import type { FileFormat, Order, Press } from "@shifan/press";
import { App } from "antd";
import { type Action, ActionMenu } from "./action-menu.tsx";
import { download } from "./files.tsx";
import type { OpenCase } from "./use-case.ts";

const TYPES = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json",
} as const;

interface Exporting {
  readonly press: Press;
  readonly open: OpenCase;
  /** Wording in place of the kind's own. */
  readonly template?: string;
  /** Tells what an author should know of a file that was made. */
  readonly tell: (notice: string) => void;
}

const save = (name: string, bytes: BlobPart, type: keyof typeof TYPES): void =>
  download(`${name}.${type}`, new Blob([bytes], { type: TYPES[type] }));

async function finished(format: FileFormat, { press, open, template, tell }: Exporting): Promise<void> {
  const { form, opened } = open;
  form.settle();
  const order: Order = {
    kind: form.definition.kind,
    data: form.record,
    ...(template === undefined ? {} : { template }),
  };
  const made = await press.file(order, format);
  if (!made.ok) throw new Error("还有内容需要补充或者改正，请先按“检查”，逐项处理后再导出");
  save(opened.title, made.bytes, format);
  for (const notice of made.notices) tell(notice);
}

async function fillIn({ press, open: { form, opened } }: Exporting): Promise<void> {
  form.settle();
  const made = await press.file({ kind: form.definition.kind, data: form.record, fillIn: true }, "docx");
  if (made.ok) save(`${opened.title}（填报）`, made.bytes, "docx");
}

async function workbook({ open: { form, opened } }: Exporting): Promise<void> {
  form.settle();
  const { writeSheets } = await import("@shifan/xlsx");
  save(opened.title, new Uint8Array(await writeSheets(form.definition, form.record)), "xlsx");
}

async function draft({ open: { form, opened }, template }: Exporting): Promise<void> {
  form.settle();
  const made = { ...opened, data: form.data, ...(template === undefined ? {} : { template }) };
  save(`${opened.title}.草稿`, draftFile(made), "json");
}

function actionsOf(exporting: Exporting): readonly Action[] {
  const action = (key: string, label: string, run: (of: Exporting) => Promise<void>): Action => ({
    key,
    label,
    run: () => run(exporting),
  });
  const isForm = exporting.open.form.definition.family === "form";
  return [
    action("pdf", "PDF", (of) => finished("pdf", of)),
    action("docx", "DOCX", (of) => finished("docx", of)),
    ...(isForm ? [action("fill-in", "填报用 Word", fillIn), action("xlsx", "Excel", workbook)] : []),
    action("draft", "草稿文件", draft),
  ];
}

/** Files of a case: the finished document, of a form what offices fill in, and the draft to carry elsewhere. */
export function ExportMenu(props: Omit<Exporting, "tell">) {
  const { message } = App.useApp();
  const tell = (notice: string): void => void message.info(notice, 6);
  return <ActionMenu label="导出" actions={actionsOf({ ...props, tell })} />;
}
