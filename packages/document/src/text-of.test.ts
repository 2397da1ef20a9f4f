import { expect, test } from "vitest";
import { heading, item, paragraph } from "./build.ts";
import type { OfficialDocument } from "./document.ts";
import { textOf } from "./text-of.ts";

const document: OfficialDocument = {
  layout: "file",
  head: {
    issuers: ["某某厅"],
    markSuffix: "文件",
    documentNumber: "某发〔2026〕1号",
    signers: [],
    urgency: "加急",
  },
  title: { text: "某某厅关于某事的通知", breaks: [] },
  recipients: ["各市局", "各直属单位"],
  text: [
    paragraph("现通知如下。"),
    heading(1, 1, "总体要求"),
    item(2, 1, { lead: "要快。", text: "马上办。" }),
  ],
  attachments: [
    {
      title: "名单",
      orientation: "portrait",
      text: [{ kind: "table", caption: "", columns: [{ title: "序号", align: "center" }], rows: [["1"]] }],
    },
    { title: "说明", orientation: "portrait" },
  ],
  signature: { bodies: ["某某厅"], date: "2026-03-02", seal: "sealed" },
  note: "此件公开发布",
  colophon: { copiedTo: ["甲", "乙"], printed: { by: "某某厅办公室", on: "2026-03-02" } },
};

test("the text of a document reads from 版头 to 版记", () => {
  expect(textOf(document)).toEqual([
    "加急",
    "某某厅",
    "文件",
    "某发〔2026〕1号",
    "某某厅关于某事的通知",
    "各市局、各直属单位：",
    "现通知如下。",
    "一、总体要求",
    "（一）要快。马上办。",
    "附件：",
    "1.名单",
    "2.说明",
    "某某厅",
    "2026年3月2日",
    "（此件公开发布）",
    "附件1",
    "名单",
    "序号",
    "1",
    "抄送：甲，乙。",
    "某某厅办公室",
    "2026年3月2日印发",
  ]);
});
