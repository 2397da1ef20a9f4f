import { type CaseStore, draftFile, draftPackage, filesIn } from "@shifan/cases";
import { openFaults } from "@shifan/form";
import { type FileFormat, type Order, type Press, refusedWords } from "@shifan/press";
import { Dialog } from "@shifan/ui";
import { App } from "antd";
import { useState } from "react";
import { type Action, ActionMenu } from "./action-menu.tsx";
import { fileNameOf } from "./case-names.ts";
import { download } from "./files.tsx";
import type { OpenCase } from "./use-case.ts";

interface Exporting {
  readonly cases: CaseStore;
  readonly press: Press;
  readonly open: OpenCase;
  /** Wording in place of the kind's own. */
  readonly template?: string;
  /** Tells what an author should know of a file that was made. */
  readonly tell: (notice: string) => void;
  /** Tells that the finished document is still a draft, and why. */
  readonly tellDraft: (why: string) => void;
}

/** What keeps a form from being finished; undefined of one that is, and of a paper, which is made only when it is. */
function unfinished({ form }: OpenCase): string | undefined {
  if (form.definition.family !== "form") return undefined;
  const { missing, wrong } = openFaults(form);
  const parts = [
    ...(missing.length > 0 ? [`${missing.length}处未填`] : []),
    ...(wrong.length > 0 ? [`${wrong.length}处需要改正`] : []),
  ];
  return parts.length === 0 ? undefined : `还有${parts.join("、")}`;
}

const nameOf = ({ opened, form }: OpenCase): string => fileNameOf(opened.title, form.data);

const orderOf = ({ form }: OpenCase, template: string | undefined): Order => ({
  kind: form.definition.kind,
  data: form.record,
  ...(template === undefined ? {} : { template }),
});

/** The document as it stands. Throws an Error with a Chinese sentence for one that can't be made yet. */
async function madeFile({ press, open, template }: Exporting, format: FileFormat) {
  open.form.settle();
  const made = await press.file(orderOf(open, template), format);
  if (!made.ok) throw new Error(`${refusedWords(made)}，之后再导出`);
  return made;
}

async function finished(format: FileFormat, exporting: Exporting): Promise<void> {
  const { open, tell, tellDraft } = exporting;
  const made = await madeFile(exporting, format);
  const why = unfinished(open);
  const name = nameOf(open);
  download(why === undefined ? name : `${name}（草稿）`, made.bytes, format);
  if (why !== undefined) tellDraft(why);
  for (const notice of made.notices) tell(notice);
}

/** The places of the seals of a finished document, for the office's seal system. */
async function seals(exporting: Exporting): Promise<void> {
  const { open, tell } = exporting;
  const made = await madeFile(exporting, "pdf");
  if (made.seals.length === 0) return tell("这份公文不加盖印章，没有用印位置");
  download(`${nameOf(open)}.用印位置`, `${JSON.stringify({ seals: made.seals }, null, 2)}\n`, "json");
}

const fillIn =
  (format: FileFormat) =>
  async ({ press, open }: Exporting): Promise<void> => {
    const { form } = open;
    form.settle();
    const made = await press.file({ kind: form.definition.kind, data: form.record, fillIn: true }, format);
    if (made.ok) download(`${nameOf(open)}（填报）`, made.bytes, format);
  };

async function workbook({ open }: Exporting): Promise<void> {
  const { form } = open;
  form.settle();
  const { writeSheets } = await import("@shifan/xlsx");
  download(nameOf(open), new Uint8Array(await writeSheets(form.definition, form.record)), "xlsx");
}

async function draft({ cases, open, template, tell }: Exporting): Promise<void> {
  const { form, opened } = open;
  form.settle();
  const parked = form.parked;
  const made = { ...opened, data: form.data, parked, ...(template === undefined ? {} : { template }) };
  if (filesIn(made.data).length === 0) return download(`${nameOf(open)}.草稿`, draftFile(made), "json");
  const { bytes, missing } = await draftPackage(made, cases);
  download(`${nameOf(open)}.草稿和附件`, bytes, "zip");
  if (missing.length > 0)
    tell(`这些附件的内容不在这台电脑上，没有放进压缩包：${missing.join("、")}；请重新选择文件后再导出`);
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
    ...(isForm
      ? [
          action("fill-in", "填报用 Word", fillIn("docx")),
          action("fill-in-pdf", "填报用 PDF", fillIn("pdf")),
          action("xlsx", "Excel", workbook),
        ]
      : [action("seals", "用印位置", seals)]),
    action("draft", "草稿文件", draft),
  ];
}

/** Files of a case: the finished document, of a form what offices fill in, and the draft to carry elsewhere. */
export function ExportMenu(props: Omit<Exporting, "tell" | "tellDraft">) {
  const { message } = App.useApp();
  const [why, setWhy] = useState<string>();
  const tell = (notice: string): void => void message.info(notice, 6);
  return (
    <>
      <ActionMenu label="导出" actions={actionsOf({ ...props, tell, tellDraft: setWhy })} />
      {why === undefined ? null : (
        <Dialog title={`导出的是草稿：${why}`} onClose={() => setWhy(undefined)}>
          <p>
            文件名和封面上都注明了“草稿”，不能作为正式材料报送。按“检查”可以逐项找到这些地方，处理完再导出就不再注明。
          </p>
        </Dialog>
      )}
    </>
  );
}
