import { createHash } from "node:crypto";

/** The least that is a file of a kind. */
const BARE: Readonly<Record<string, Buffer>> = {
  pdf: Buffer.from("%PDF-1.7\n%%EOF\n"),
  png: Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
    "base64",
  ),
  jpg: Buffer.from([0xff, 0xd8, 0xff, 0xd9]),
};

const TYPES: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  png: "image/png",
  jpg: "image/jpeg",
};

/** A file as it is chosen on a computer. */
export interface Attachment {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A small file of a name, and of that name alone. */
export function attachment(name: string): Attachment {
  const ending = name.split(".").at(-1) ?? "";
  const [bare, mimeType] = [BARE[ending], TYPES[ending]];
  if (bare === undefined || mimeType === undefined) throw new Error(`no small file for “${name}”`);
  return { name, mimeType, buffer: Buffer.concat([bare, Buffer.from(name)]) };
}

/** What a record says of a small file that was chosen. */
export function recordOf(name: string) {
  const { mimeType: type, buffer } = attachment(name);
  return { name, type, size: buffer.length, sha256: createHash("sha256").update(buffer).digest("hex") };
}
