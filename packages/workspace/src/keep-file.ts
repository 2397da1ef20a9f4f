import { type CaseStore, sha256Of } from "@shifan/cases";
import type { JsonObject, SchemaNode } from "@shifan/schema";

const MB = 1024 * 1024;

/** A kind of file as the record names it, and its first bytes: what a file is, whatever its name says. */
interface Kind {
  readonly type: string;
  readonly head: readonly number[];
}

/** The kinds of file that slots take, by the ending of their names. */
const KINDS: Readonly<Record<string, Kind>> = {
  pdf: { type: "application/pdf", head: [0x25, 0x50, 0x44, 0x46] },
  png: { type: "image/png", head: [0x89, 0x50, 0x4e, 0x47] },
  jpg: { type: "image/jpeg", head: [0xff, 0xd8, 0xff] },
  ofd: { type: "application/ofd", head: [0x50, 0x4b, 0x03, 0x04] },
};

const endingOf = (name: string): string => {
  const ending = (name.split(".").at(-1) ?? "").toLowerCase();
  return ending === "jpeg" ? "jpg" : ending;
};

/**
 * Checks a file against its slot, keeps its bytes and gives what the record says of it.
 * Throws an Error with a Chinese sentence for a file of another kind, an empty one, or one that is too large.
 */
export async function keepFile(
  cases: Pick<CaseStore, "keepFile">,
  file: File,
  node: SchemaNode,
): Promise<JsonObject> {
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
  const kind = KINDS[ending] ?? { type: file.type, head: [] };
  const head = new Uint8Array(bytes, 0, Math.min(bytes.byteLength, kind.head.length));
  if (!kind.head.every((byte, i) => head[i] === byte)) {
    throw new Error(`“${file.name}”的内容不是${ending.toUpperCase()}，请检查文件是否损坏或者改过扩展名`);
  }
  const sha256 = await sha256Of(new Uint8Array(bytes));
  await cases.keepFile(sha256, file);
  return { name: file.name, type: kind.type, size: file.size, sha256 };
}
