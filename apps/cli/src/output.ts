import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { InputError } from "./errors.ts";

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
    const { code } = error as NodeJS.ErrnoException;
    throw new InputError([`${file}：写不进去（${code ?? "未知"}），请检查文件夹是否存在、是否有写入权限`]);
  }
}

/** Makes a folder with its parents. */
export const makeFolder = (folder: string): void => {
  mkdirSync(folder, { recursive: true });
};
