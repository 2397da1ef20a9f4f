import type { TypesetDocument } from "@shifan/typeset";

/** What the layout had to do that the author may not expect. */
export const layoutNotices = ({ recipientsMoved }: TypesetDocument): readonly string[] =>
  recipientsMoved ? ["主送机关太多，首页放不下正文，已经按 GB/T 9704 第 7.3.2 条移到版记中抄送机关之上"] : [];
