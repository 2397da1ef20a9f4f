import { OfficeFileError, type OfficeFileFault } from "./file-error.ts";
import { FORMATS, type OfficeFormat } from "./formats.ts";

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** The container of Word 97, Excel 97, WPS's own files, and of encrypted files of today. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED_STREAM = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";
/** The directory of a compound file that holds little else than an encrypted package stands at either end. */
const LOOK_AT = 64 * 1024;

const latin = (bytes: Uint8Array): string => {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

const isEncrypted = (bytes: Uint8Array): boolean =>
  [bytes.subarray(0, LOOK_AT), bytes.subarray(-LOOK_AT)].some((part) =>
    latin(part).includes(ENCRYPTED_STREAM),
  );

/** Bytes without control characters other than those of texts, in whichever encoding. */
const isText = (bytes: Uint8Array): boolean =>
  bytes.subarray(0, 4096).every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);

/** What a file without a ZIP's directory is, as far as its first bytes tell. */
function faultOf(bytes: Uint8Array): OfficeFileFault {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, COMPOUND)) return isEncrypted(bytes) ? "encrypted" : "old-office";
  if (startsWith(bytes, [0x50, 0x4b])) return "damaged";
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return "pdf";
  if (!isText(bytes)) return "foreign";
  return /<(html|table|!doctype)/i.test(latin(bytes.subarray(0, 4096))) ? "web-page" : "text";
}

const SENTENCES: Partial<Record<OfficeFileFault, (format: OfficeFormat) => string>> = {
  empty: () => "文件是空的，请检查是否选错了文件",
  encrypted: (format) => `文件加了密码，请在${FORMATS[format].programs}中取消密码，另存为 .${format} 后重试`,
  "old-office": (format) =>
    `这是旧版 ${FORMATS[format].old} 格式的文件，请在${FORMATS[format].programs}中打开，另存为 .${format} 后重试`,
  damaged: (format) => `不是有效的 ${FORMATS[format].what}，文件可能没有传完整，请重新保存或者重新发送后重试`,
  pdf: (format) => `这是 PDF 文件，不能导入，请选择 .${format} 文件`,
  "web-page": (format) =>
    `这是网页格式的文件，请在${FORMATS[format].programs}中打开，另存为 .${format} 后重试`,
  text: (format) =>
    format === "xlsx"
      ? "这是文本或者 CSV 文件，请用 Excel 或者 WPS 表格打开，核对列的内容后另存为 .xlsx，再重试"
      : "这是文本文件，请选择 .docx 文件",
};

/** The error for bytes that hold no ZIP. */
export function notAPackage(bytes: Uint8Array, format: OfficeFormat): OfficeFileError {
  const fault = faultOf(bytes);
  const sentence = SENTENCES[fault]?.(format);
  return new OfficeFileError(fault, sentence ?? `不是有效的 ${FORMATS[format].what}，请检查是否选错了文件`);
}
