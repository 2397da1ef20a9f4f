import { heading, item, type OfficialDocument, paragraph } from "@shifan/document";

/** A sentence of about 60 characters with marks, digits and Latin in it. */
export const sentence =
  "为贯彻落实有关部署，经各市推荐、专家评审（含现场核验）和公示，决定自2026年12月1日起认定12个单位，名单见附件——请于每年4月30日前报送总结，电话0531-12345678。";

/** A document with everything in it; `over` replaces elements. */
export const sampleDocument = (over: Partial<OfficialDocument> = {}): OfficialDocument => ({
  layout: "file",
  head: {
    issuers: ["某某省工业和信息化厅"],
    markSuffix: "文件",
    documentNumber: "某工信发〔2026〕12号",
    signers: [],
  },
  title: { text: "某某省工业和信息化厅关于公布2026年度示范单位名单的通知", breaks: [] },
  recipients: ["各市工业和信息化局"],
  text: [
    paragraph(sentence),
    heading(1, 1, "总体要求"),
    item(2, 1, { lead: "组织申报。", text: sentence }),
    item(3, 1, { text: sentence }),
  ],
  attachments: [],
  signature: { bodies: ["某某省工业和信息化厅"], date: "2026-12-01", seal: "sealed" },
  note: "此件公开发布",
  colophon: {
    copiedTo: ["省委办公厅", "省政府办公厅"],
    printed: { by: "某某省工业和信息化厅办公室", on: "2026-12-02" },
  },
  ...over,
});

/** A table of `count` rows: number, name, city. */
export const listTable = (count: number): OfficialDocument["text"] => [
  {
    kind: "table",
    caption: "",
    columns: [
      { title: "序号", align: "center" },
      { title: "名称", align: "left" },
      { title: "所在市", align: "center" },
    ],
    rows: Array.from({ length: count }, (_, i) => [
      String(i + 1),
      `某某市某某区产业园区第${i + 1}号`,
      "某某市",
    ]),
  },
];
