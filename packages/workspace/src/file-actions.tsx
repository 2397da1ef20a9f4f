import { draftFile } from "@shifan/cases";
import type { FileFormat, Order, Press } from "@shifan/press";
import { App, Button } from "antd";
import { useState } from "react";
import { download } from "./files.tsx";
import type { OpenCase } from "./use-case.ts";

const FORMATS: readonly { readonly format: FileFormat; readonly label: string; readonly type: string }[] = [
  { format: "pdf", label: "导出 PDF", type: "application/pdf" },
  {
    format: "docx",
    label: "导出 DOCX",
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  },
];

/** Buttons that make files of a case: the finished document, and the draft to carry elsewhere. */
export function FileActions(props: {
  readonly press: Press;
  readonly open: OpenCase;
  readonly template?: string;
}) {
  const { press, open, template } = props;
  const { message } = App.useApp();
  const [making, setMaking] = useState<FileFormat>();
  const { form, opened } = open;
  const make = async ({ format, type }: (typeof FORMATS)[number]): Promise<void> => {
    form.settle();
    setMaking(format);
    try {
      const made = await press.file(order(), format);
      if (made.ok) {
        download(`${opened.title}.${format}`, new Blob([made.bytes], { type }));
        for (const notice of made.notices) message.info(notice, 6);
      } else message.error("还有内容需要补充或者改正，请先按“检查”，逐项处理后再导出", 6);
    } catch (error) {
      message.error(error instanceof Error ? error.message : String(error), 8);
    }
    setMaking(undefined);
  };
  const order = (): Order => ({
    kind: form.definition.kind,
    data: form.record,
    ...(template === undefined ? {} : { template }),
  });
  const exportDraft = (): void => {
    form.settle();
    const text = draftFile({ ...opened, data: form.data });
    download(`${opened.title}.草稿.json`, new Blob([text], { type: "application/json" }));
  };
  return (
    <>
      {FORMATS.map((it) => (
        <Button key={it.format} loading={making === it.format} onClick={() => void make(it)}>
          {it.label}
        </Button>
      ))}
      <Button onClick={exportDraft}>导出草稿</Button>
    </>
  );
}
