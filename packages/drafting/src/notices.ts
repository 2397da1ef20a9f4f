import { attachmentMark, type OfficialDocument } from "@shifan/document";
import type { Json } from "@shifan/schema";
import { changedMarks } from "./printed-marks.ts";

/**
 * What somebody should know about a document that is right: sentences that say what is left to do, and what is printed
 * otherwise than its record has it.
 */
export const draftNotices = (document: OfficialDocument, record: Json): readonly string[] => [
  ...otherMarks(changedMarks(record)),
  ...unnumbered(document),
  ...looseAttachments(document),
  ...doubledNumbers(document),
];

/** What is printed in other marks than the record has; `changed` are the words around each place. */
function otherMarks(changed: readonly string[]): readonly string[] {
  const [first] = changed;
  if (first === undefined) return [];
  const others = changed.length === 1 ? "" : `等 ${changed.length} 处`;
  return [
    `直引号（"）和全角的数字、字母不合公文用法，已改用中文引号（“”）和半角印制：“${first}”${others}，请核对`,
  ];
}

/** Numbers as 7.3.3 has them, at the start of a text that gets its own. */
const OWN_NUMBER =
  /^([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d{1,2}[.．、](?!\d)|（\d{1,2}）)/;
const QUOTED = 12;

function doubledNumbers({ text }: OfficialDocument): readonly string[] {
  return text.flatMap((block) => {
    if (block.kind !== "paragraph" || block.item === undefined) return [];
    const words = block.lead + block.text;
    if (!OWN_NUMBER.test(words)) return [];
    return [`“${block.item.label}${words.slice(0, QUOTED)}……”有两个序号：序号会自动编写，请删去记录中的`];
  });
}

const NUMBER = /〔\d{4}〕\d+号$/;

function unnumbered({ head }: OfficialDocument): readonly string[] {
  const number = head?.documentNumber;
  return number === undefined || NUMBER.test(number)
    ? []
    : [`尚未编号，发文字号印作“${number}”：编号后请在记录中填写发文字号，重新制作`];
}

/** Attachments that the 附件说明 lists and the file doesn't hold (7.3.7 asks for the number on their first page). */
function looseAttachments({ attachments, head }: OfficialDocument): readonly string[] {
  const loose = attachments
    .map((attachment, index) => ({ attachment, mark: attachmentMark(attachments, index) }))
    .filter(({ attachment }) => attachment.text === undefined);
  if (loose.length === 0) return [];
  const names = loose.map(({ mark, attachment }) => `${mark}“${attachment.title}”`).join("、");
  const number = head?.documentNumber === undefined ? "" : `发文字号“${head.documentNumber}”和`;
  return [`${names}没有正文，不在本文件中：请另附，并在其首页左上角第一行标识${number}附件号`];
}
