import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { InputError } from "./errors.ts";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "所在的文件夹不存在，请先建好文件夹",
  ENOTDIR: "所在的文件夹不存在，请先建好文件夹",
  EEXIST: "已有同名的文件，请换一个名称",
  EISDIR: "这是一个文件夹，请写出文件名",
  EACCES: "没有写入权限，请换一个文件夹",
  EPERM: "没有写入权限，请换一个文件夹",
  EROFS: "所在的磁盘只能读取，请换一个文件夹",
  ENOSPC: "磁盘已满，请清理后重试",
  ENAMETOOLONG: "文件名太长，请改短",
};

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? "";

function refused(file: string, code: string): InputError {
  return new InputError([`${file}：写不进去，${REASONS[code] ?? `请检查文件夹和权限（${code}）`}`]);
}

/** Refuses a place that can't be written to, before any work is done for it. */
export function checkOutput(file: string): void {
  if (isFolder(file)) throw refused(file, "EISDIR");
  if (!isFolder(dirname(file))) throw refused(file, "ENOENT");
  try {
    accessSync(dirname(file), constants.W_OK);
  } catch (error) {
    throw refused(file, codeOf(error));
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Writes a file whole or not at all: beside its place first, then renamed. */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const partial = join(dirname(file), `.shifan-${process.pid}.partial`);
  try {
    const handle = openSync(partial, "w");
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(partial, file);
  } catch (error) {
    rmSync(partial, { force: true });
    throw refused(file, codeOf(error));
  }
}

/** Makes a folder with its parents, step by step: Node's own way never ends where a parent takes no folders (/proc). */
export function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolder(parent);
  try {
    mkdirSync(folder);
  } catch (error) {
    throw refused(folder, codeOf(error));
  }
}
