import { strFromU8, type UnzipFileInfo, unzipSync } from "fflate";
import { OfficeFileError } from "./file-error.ts";
import { FORMATS, type OfficeFormat } from "./formats.ts";
import { notAPackage } from "./what-else.ts";

export type { OfficeFormat } from "./formats.ts";

const MEGABYTE = 1024 * 1024;
/** A form with 50 seals and photographs comes to a few megabytes. */
const LARGEST_FILE = 64 * MEGABYTE;
/** All parts unpacked: a workbook of a million cells takes about 40 MB. */
const LARGEST_UNPACKED = 160 * MEGABYTE;
const MOST_PARTS = 4000;
/** Deflate takes at least two bytes for anything. */
const SMALLEST_DEFLATED = 2;
const DEFLATE = 8;

/** The parts of a file of Word or Excel. */
export interface Package {
  readonly format: OfficeFormat;
  /** Names of all parts, in the order of the file. */
  readonly names: readonly string[];
  /** The main part: the document, or the list of sheets. */
  readonly main: string;
  /** The text of an XML part; undefined where there is no such part. Throws `OfficeFileError` for one with a DOCTYPE. */
  readonly text: (name: string) => string | undefined;
}

/** What the directory says, without unpacking anything. */
function directoryOf(bytes: Uint8Array): readonly UnzipFileInfo[] | undefined {
  const entries: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        entries.push(entry);
        return false;
      },
    });
    return entries;
  } catch {
    return undefined;
  }
}

/** Sizes that no document has; a part that claims to be empty and isn't would get round every limit. */
const isBomb = (entries: readonly UnzipFileInfo[]): boolean =>
  entries.length > MOST_PARTS ||
  entries.reduce((sum, { originalSize }) => sum + originalSize, 0) > LARGEST_UNPACKED ||
  entries.some(
    ({ compression, size, originalSize }) =>
      compression === DEFLATE && originalSize === 0 && size > SMALLEST_DEFLATED,
  );

/** What another kind of ZIP is. */
function otherPackage(names: readonly string[], format: OfficeFormat): OfficeFileError {
  const { what, programs } = FORMATS[format];
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(FORMATS.docx.main))
    return new OfficeFileError("other-office", `这是 Word 文档，不是 ${what}，请选择 .${format} 文件`);
  if (has(FORMATS.xlsx.main))
    return new OfficeFileError("other-office", `这是 Excel 工作簿，不是 ${what}，请选择 .${format} 文件`);
  if (has(/^ppt\//))
    return new OfficeFileError("other-office", `这是演示文稿，不是 ${what}，请选择 .${format} 文件`);
  if (has(/^xl\/workbook\.bin$/))
    return new OfficeFileError(
      "binary-workbook",
      `这是二进制工作簿（.xlsb），请在${programs}中打开，另存为 .xlsx 后重试`,
    );
  if (has(/^content\.xml$/))
    return new OfficeFileError(
      "open-document",
      `这是 OpenDocument 格式（.odt、.ods）的文件，请在原软件中另存为 .${format} 后重试`,
    );
  return new OfficeFileError("foreign", `这是压缩包，不是 ${what}；请先解压，再选择其中的 .${format} 文件`);
}

/** Parts whose DOCTYPE could name entities are refused: no program writes one. */
function xmlText(name: string, bytes: Uint8Array): string {
  const text = strFromU8(bytes);
  if (!/<!(DOCTYPE|ENTITY)/i.test(text)) return text;
  throw new OfficeFileError(
    "entities",
    `文件中的“${name}”带有不允许的定义（DOCTYPE），已拒绝打开；请在 Word、Excel 或者 WPS 中另存一次后重试`,
  );
}

/**
 * Opens a file of Word or Excel, unpacking nothing but what is asked for.
 * Throws `OfficeFileError` for anything else: empty, too large, encrypted, an older or foreign format, a ZIP bomb.
 */
export function openPackage(bytes: Uint8Array, format: OfficeFormat): Package {
  if (bytes.length > LARGEST_FILE) {
    const found = Math.ceil(bytes.length / MEGABYTE);
    throw new OfficeFileError(
      "too-large",
      `文件有 ${found} MB，超过 ${LARGEST_FILE / MEGABYTE} MB，请检查是否选错了文件，或者压缩其中的图片`,
    );
  }
  const entries = directoryOf(bytes);
  if (entries === undefined) throw notAPackage(bytes, format);
  if (isBomb(entries))
    throw new OfficeFileError(
      "bomb",
      "文件解压后大得不正常，已拒绝打开；请在 Word、Excel 或者 WPS 中另存一次后重试",
    );
  const names = entries.map(({ name }) => name);
  const main = names.find((name) => FORMATS[format].main.test(name));
  if (main === undefined || !names.includes("[Content_Types].xml")) throw otherPackage(names, format);
  return { format, names, main, text: (name) => partText(bytes, name) };
}

function partText(bytes: Uint8Array, name: string): string | undefined {
  let part: Uint8Array | undefined;
  try {
    part = unzipSync(bytes, { filter: (entry) => entry.name === name })[name];
  } catch {
    throw new OfficeFileError("damaged", `文件中的“${name}”已经损坏，请重新保存或者重新发送后重试`);
  }
  return part === undefined ? undefined : xmlText(name, part);
}
