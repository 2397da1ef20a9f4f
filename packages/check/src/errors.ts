/** Why a file cannot be checked. */
export type CheckErrorCode =
  | "not-docx"
  | "encrypted"
  | "truncated"
  | "too-large"
  | "too-many-parts"
  | "unpacks-too-large"
  | "damaged"
  | "no-text";

const SENTENCES: Record<CheckErrorCode, (params: Readonly<Record<string, string>>) => string> = {
  "not-docx": () => "这不是 DOCX 文件，请在文字处理软件中另存为 .docx 后再检查",
  encrypted: () => "文件加了密码，打不开，请去掉密码后再检查",
  truncated: () => "文件不完整，结尾缺失，请重新下载或重新生成后再检查",
  "too-large": ({ size, limit }) => `文件有 ${size} MB，超过 ${limit} MB 的上限，请压缩图片或拆分后再检查`,
  "too-many-parts": ({ count, limit }) => `文件里有 ${count} 个部分，超过 ${limit} 个的上限，无法检查`,
  "unpacks-too-large": ({ size, limit }) =>
    `文件解压后有 ${size} MB，超过 ${limit} MB 的上限，可能不是正常的公文文件`,
  damaged: ({ detail }) => `文件内容已损坏，无法读取（${detail}），请重新生成后再检查`,
  "no-text": () => "文件里没有可以读取的文字，可能是扫描件，请用生成公文的原文件检查",
};

/** A file that cannot be checked, in the words of the person who chose it. */
export class CheckError extends Error {
  override readonly name = "CheckError";
  readonly code: CheckErrorCode;
  readonly params: Readonly<Record<string, string>>;

  constructor(code: CheckErrorCode, params: Readonly<Record<string, string>> = {}) {
    super(SENTENCES[code](params));
    this.code = code;
    this.params = params;
  }
}
