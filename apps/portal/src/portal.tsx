import type { CaseStore } from "@shifan/cases";
import { loadKind } from "@shifan/schema/load-kind";
import { CaseTable, SampleCases, useCaseList } from "@shifan/workspace/list";
import { SettingsForm } from "./settings-form.tsx";

const ENTRIES = [
  {
    path: "/apply/",
    title: "申报",
    text: "填写示范区申报书：自动保存，随时看到还缺什么，从 Excel 粘贴，导出 PDF、DOCX。",
  },
  {
    path: "/annual/",
    title: "年报",
    text: "由申报书或者上年度报告开始的年度总结报告，报过的数据不再重填。",
  },
  {
    path: "/notices/",
    title: "公文",
    text: "起草申报通知、公示、认定通知、责令整改、退出公告等公文，按 GB/T 9704 排版和检查。",
  },
] as const;

/** Where the draft of a kind is opened. */
const appOf = (kind: string): string => {
  if (kind === "application") return "/apply/";
  return kind === "annual-report" ? "/annual/" : "/notices/";
};

const open = (id: string, kind: string): void => {
  location.href = `${appOf(kind)}#/${id}`;
};

/** What there is, the drafts of this computer, and what the office sets once. */
export function Portal({ cases }: { cases: CaseStore }) {
  const { list, reload } = useCaseList(cases, loadKind);
  return (
    <div className="ui-page">
      <h1>工业经济高质量发展示范区</h1>
      <ul className="ui-cards">
        {ENTRIES.map(({ path, title, text }) => (
          <li key={path}>
            <h2>
              <a href={path}>{title}</a>
            </h2>
            <p className="sf-help">{text}</p>
          </li>
        ))}
      </ul>
      <h2 className="ui-part">我的草稿</h2>
      <CaseTable list={list} onOpen={open} onRemove={(id) => cases.remove(id).then(reload)} />
      <SampleCases cases={cases} forms={loadKind} onOpen={open} />
      <h2 className="ui-part">设置</h2>
      <SettingsForm />
    </div>
  );
}
