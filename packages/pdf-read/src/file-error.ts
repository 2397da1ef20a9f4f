/** Why a PDF is not opened. */
export type PdfFileFault = "not-pdf" | "encrypted" | "truncated" | "too-large" | "too-many-pages" | "damaged";

const SENTENCES: Record<PdfFileFault, (params: Readonly<Record<string, string>>) => string> = {
  "not-pdf": () => "这不是 PDF 文件，请选择扩展名和内容都是 PDF 的文件",
  encrypted: () => "文件加了密码，打不开，请去掉密码后重试",
  truncated: () => "文件不完整，结尾缺失，请重新下载或重新生成后重试",
  "too-large": ({ size, limit }) => `文件有 ${size} MB，超过 ${limit} MB 的上限，请压缩图片或拆分后重试`,
  "too-many-pages": ({ count, limit }) => `文件有 ${count} 页，超过 ${limit} 页的上限，请拆分后重试`,
  damaged: ({ detail }) => `文件内容已损坏，无法读取（${detail}），请重新生成后重试`,
};

/** A PDF that is not opened, in the words of the person who chose it. */
export class PdfFileError extends Error {
  override readonly name = "PdfFileError";
  readonly code: PdfFileFault;

  constructor(code: PdfFileFault, params: Readonly<Record<string, string>> = {}) {
    super(SENTENCES[code](params));
    this.code = code;
  }
}
