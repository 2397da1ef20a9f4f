import { type CaseStore, sha256Of } from "@shifan/cases";
import type { JsonObject, SchemaNode } from "@shifan/schema";

const MB = 1024 * 1024;

/** First bytes of the kinds of file that slots take: what a file is, whatever its name says. */
const SIGNATURES: Readonly<Record<string, readonly number[]>> = {
  pdf: [0x25, 0x50, 0x44, 0x46],
  png: [0x89, 0x50, 0x4e, 0x47],
  jpg: [0xff, 0xd8, 0xff],
  ofd: [0x50, 0x4b, 0x03, 0x04],
};

const endingOf = (name: string): string => {
  const ending = (name.split(".").at(-1) ?? "").toLowerCase();
  return ending === "jpeg" ? "jpg" : ending;
};

/**
 * Checks a file against its slot, keeps its bytes and gives what the record says of it.
 * Throws an Error with a Chinese sentence for a file of another kind, an empty one, or one that is too large.
 */
export async function keepFile(cases: CaseStore, file: File, node: SchemaNode): Promise<JsonObject> {
  const { accept = [], maxMb } = node["x-slot"] ?? {};
  const ending = endingOf(file.name);
  if (accept.length > 0 && !accept.includes(ending)) {
    throw new Error(
      `“${file.name}”不能放在这里：请选择${accept.map((it) => it.toUpperCase()).join("、")}文件`,
    );
  }
  if (file.size === 0) throw new Error(`“${file.name}”是空文件，请重新扫描或者导出`);
  if (maxMb !== undefined && file.size > maxMb * MB) {
    throw new Error(`“${file.name}”有${(file.size / MB).toFixed(1)} MB，超过${maxMb} MB，请压缩后再选`);
  }
  const bytes = await file.arrayBuffer();
  const signature = SIGNATURES[ending] ?? [];
  const head = new Uint8Array(bytes, 0, Math.min(bytes.byteLength, signature.length));
  if (!signature.every((byte, i) => head[i] === byte)) {
    throw new Error(`“${file.name}”的内容不是${ending.toUpperCase()}，请检查文件是否损坏或者改过扩展名`);
  }
  const sha256 = await sha256Of(new Uint8Array(bytes));
  await cases.keepFile(sha256, file);
  return { name: file.name, type: ending, size: file.size, sha256 };
}
