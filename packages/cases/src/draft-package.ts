import { isObject, type KindDefinition } from "@shifan/schema";
import type { CaseStore, NewCase } from "./case-store.ts";
import { draftFile, readDraftFile } from "./draft-file.ts";
import { fitName } from "./fit-name.ts";
import { sha256Of } from "./sha256.ts";

const DRAFT = "草稿.json";
const FOLDER = "附件/";
/** The entries' time is that of the ZIP format's own beginning: the same draft gives the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

const MB = 1024 * 1024;
/** All files of an application, unpacked: the slots of a form take 20 MB each at the most. */
const LARGEST = 512 * MB;
const MOST_FILES = 1000;

/** A file that a record names. */
interface NamedFile {
  readonly name: string;
  readonly sha256: string;
}

/** The files that a record names, each once. */
export function filesIn(data: unknown): readonly NamedFile[] {
  const found = new Map<string, NamedFile>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) walk(item);
    if (!isObject(value)) return;
    const { name, sha256 } = value;
    if (typeof name === "string" && typeof sha256 === "string") found.set(sha256, { name, sha256 });
    else for (const item of Object.values(value)) walk(item);
  };
  walk(data);
  return [...found.values()];
}

/** A draft with its files as one ZIP, and the names of files that are not on this computer. */
export async function draftPackage(
  made: NewCase,
  cases: Pick<CaseStore, "file">,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly missing: readonly string[] }> {
  const { strToU8, zipSync } = await import("fflate");
  const entries: Record<string, Uint8Array> = { [DRAFT]: strToU8(draftFile(made)) };
  const missing: string[] = [];
  for (const [at, { name, sha256 }] of filesIn(made.data).entries()) {
    const file = await cases.file(sha256);
    if (file === undefined) missing.push(name);
    else {
      const number = String(at + 1).padStart(3, "0");
      entries[`${FOLDER}${number}-${fitName(name)}`] = new Uint8Array(await file.arrayBuffer());
    }
  }
  // Scans are compressed already.
  return { bytes: new Uint8Array(zipSync(entries, { mtime: NO_TIME, level: 0 })), missing };
}

/** A draft that was read from a file, with the files that came with it. */
export interface ReadDraft {
  readonly made: NewCase;
  readonly files: readonly { readonly sha256: string; readonly bytes: Uint8Array<ArrayBuffer> }[];
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/**
 * Reads a draft file or a draft with its files; throws an Error with a Chinese sentence for anything else. Of the files only
 * those are taken that the draft names, by what they hold.
 */
export async function readDraft(
  bytes: Uint8Array<ArrayBuffer>,
  definitions: readonly KindDefinition[],
): Promise<ReadDraft> {
  if (!isZip(bytes)) return { made: readDraftFile(new TextDecoder().decode(bytes), definitions), files: [] };
  const entries = await unpacked(bytes);
  const draft = entries[DRAFT];
  if (draft === undefined)
    throw new Error(`这个压缩包中没有“${DRAFT}”：请选择由“导出”的“草稿文件”得到的文件`);
  const made = readDraftFile(new TextDecoder().decode(draft), definitions);
  const named = new Set(filesIn(made.data).map(({ sha256 }) => sha256));
  const files = await Promise.all(
    Object.entries(entries)
      .filter(([name]) => name.startsWith(FOLDER))
      .map(async ([, content]) => {
        const own = new Uint8Array(content);
        return { sha256: await sha256Of(own), bytes: own };
      }),
  );
  return { made, files: files.filter(({ sha256 }) => named.has(sha256)) };
}

async function unpacked(bytes: Uint8Array): Promise<Readonly<Record<string, Uint8Array>>> {
  const { unzipSync } = await import("fflate");
  let [size, count] = [0, 0];
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        count += 1;
        if (size > LARGEST || count > MOST_FILES) throw new RangeError("too large");
        return true;
      },
    });
  } catch (error) {
    throw new Error(
      error instanceof RangeError
        ? `压缩包解开后超过${LARGEST / MB} MB 或者${MOST_FILES}个文件，已拒绝打开，请检查是否选错了文件`
        : "压缩包已经损坏，打不开，请重新导出或者重新发送后再试",
    );
  }
}
