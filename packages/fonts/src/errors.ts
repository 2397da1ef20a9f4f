/** Every fault of this package with the parameters that its sentence needs. */
interface FontFaults {
  "unknown-face": { readonly role: string; readonly face: string };
  "unknown-set": { readonly role: string; readonly face: string; readonly set: string };
  "face-unknown": { readonly face: string; readonly known: string };
  "face-file-missing": { readonly face: string; readonly file: string };
  "face-file-changed": { readonly face: string; readonly file: string };
  "config-unreadable": { readonly file: string };
  "config-not-utf8": { readonly file: string };
  "config-not-json": {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly message: string;
  };
  "config-invalid": { readonly file: string; readonly pointer: string; readonly expected: string };
  "font-unreadable": { readonly role: string; readonly file: string };
  "font-not-a-font": { readonly role: string; readonly file: string };
  "font-is-woff": { readonly role: string; readonly file: string };
  "font-is-collection": { readonly role: string; readonly file: string; readonly names: string };
  "font-lacks-hanzi": { readonly role: string; readonly file: string };
}

/** The code of a font fault. */
export type FontErrorCode = keyof FontFaults;

const sentences: { readonly [Code in FontErrorCode]: (params: FontFaults[Code]) => string } = {
  "unknown-face": ({ role, face }) =>
    `字体角色 ${role} 引用了不存在的字体“${face}”。请核对角色表中的字体编号。`,
  "unknown-set": ({ role, face, set }) =>
    `字体角色 ${role} 中的字体“${face}”引用了不存在的字符集“${set}”。请核对清单中的 sets。`,
  "face-unknown": ({ face, known }) => `没有编号为“${face}”的字体。现有：${known}。`,
  "face-file-missing": ({ face, file }) =>
    `找不到字体“${face}”的文件 ${file}。请恢复该文件，或重新安装字体包。`,
  "face-file-changed": ({ face, file }) =>
    `字体“${face}”的文件 ${file} 与清单记载的 SHA-256 不符。请恢复原文件；要换用自有字体，请写字体配置文件。`,
  "config-unreadable": ({ file }) => `读不到字体配置文件 ${file}。请检查路径是否正确、是否有读取权限。`,
  "config-not-utf8": ({ file }) => `字体配置文件 ${file} 不是 UTF-8 编码的文本。请另存为 UTF-8 编码后重试。`,
  "config-not-json": ({ file, line, column, message }) =>
    `字体配置文件 ${file} 第 ${line} 行第 ${column} 列：${message}。请改正后重试。`,
  "config-invalid": ({ file, pointer, expected }) =>
    `字体配置文件 ${file} 的 ${pointer || "/"} 有误：应为${expected}。`,
  "font-unreadable": ({ role, file }) =>
    `读不到角色 ${role} 的字体文件 ${file}。请检查配置中的路径（相对于配置文件）和读取权限。`,
  "font-not-a-font": ({ role, file }) =>
    `角色 ${role} 的文件 ${file} 不是能够使用的字体。请换用完好的 .ttf 或 .otf 文件。`,
  "font-is-woff": ({ role, file }) =>
    `角色 ${role} 的字体 ${file} 是网页字体（WOFF），不能用于排版。请换用同一字体的 .ttf 或 .otf 文件。`,
  "font-is-collection": ({ role, file, names }) =>
    `角色 ${role} 的字体 ${file} 是字体集合（TTC），须指明用哪一款。请在配置中写 "postscriptName"，可选：${names}。`,
  "font-lacks-hanzi": ({ role, file }) =>
    `角色 ${role} 的字体 ${file} 不含常用汉字（如“的”）。请换用中文字体。`,
};

/** A fault in the fonts or in their configuration; `message` is a Chinese sentence that says what to do. */
export class FontError<Code extends FontErrorCode = FontErrorCode> extends Error {
  override readonly name = "FontError";
  readonly code: Code;
  readonly params: FontFaults[Code];

  constructor(code: Code, params: FontFaults[Code]) {
    super(sentences[code](params));
    this.code = code;
    this.params = params;
  }
}
