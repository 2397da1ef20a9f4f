import { expect, test } from "vitest";
import type { OfficialDocument } from "./document.ts";
import { fileNameOf } from "./file-name.ts";

const paper: OfficialDocument = {
  layout: "file",
  title: { text: "关于公布名单的通知", breaks: [] },
  recipients: ["各市工业和信息化局"],
  text: [],
  attachments: [],
  head: { issuers: [], markSuffix: "", signers: [], documentNumber: "鲁工信发〔2026〕12号" },
};

test("a paper is filed under its title and number, a certificate under whom it is for", () => {
  expect(fileNameOf(paper)).toBe("关于公布名单的通知-鲁工信发〔2026〕12号");
  const { head: _, ...plain } = paper;
  expect(fileNameOf(plain)).toBe("关于公布名单的通知");
  const title = { text: "证　书", breaks: [] };
  expect(fileNameOf({ ...plain, layout: "certificate", title, recipients: ["济南市历城区"] })).toBe(
    "证书-济南市历城区",
  );
});

test("what a file system forbids goes, and a long title ends", () => {
  const title = { text: `甲/乙:丙*"丁"\n${"长".repeat(100)}`, breaks: [] };
  expect(fileNameOf({ ...paper, title })).toBe(`甲乙丙丁${"长".repeat(56)}-鲁工信发〔2026〕12号`);
});
