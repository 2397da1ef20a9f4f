import { unzipSync } from "fflate";
import { CheckError } from "../errors.ts";

const MEGABYTE = 1024 * 1024;
const MAX_BYTES = 64 * MEGABYTE;
const MAX_UNPACKED = 200 * MEGABYTE;
const MAX_ENTRIES = 2000;
/** An Office file behind a password, and an old .doc, are compound files. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const WANTED = /^word\/(document|styles|settings|footer\d*|header\d*)\.xml$/;
const ENCRYPTED_PACKAGE = "EncryptedPackage";

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, i) => bytes[i] === byte);

/** The XML parts of a DOCX by name. Throws a CheckError for other files and for what unpacks without measure. */
export function openDocx(bytes: Uint8Array): Readonly<Record<string, string>> {
  refuseOthers(bytes);
  const parts = Object.entries(unpack(bytes)).map(
    ([name, part]) => [name, new TextDecoder().decode(part)] as const,
  );
  const files = Object.fromEntries(parts);
  if (files["word/document.xml"] === undefined) throw new CheckError("not-docx");
  return files;
}

function refuseOthers(bytes: Uint8Array): void {
  if (startsWith(bytes, COMPOUND)) throw new CheckError(isEncrypted(bytes) ? "encrypted" : "not-docx");
  if (!startsWith(bytes, ZIP)) throw new CheckError("not-docx");
  if (bytes.length > MAX_BYTES)
    throw new CheckError("too-large", { size: megabytes(bytes.length), limit: megabytes(MAX_BYTES) });
}

const megabytes = (count: number): string => (count / MEGABYTE).toFixed(0);

/** Names in a compound file are UTF-16; the stream of an encrypted package is called so. */
const isEncrypted = (bytes: Uint8Array): boolean =>
  new TextDecoder("latin1").decode(bytes).replaceAll("\0", "").includes(ENCRYPTED_PACKAGE);

/** Unpacks the wanted parts; sizes are summed before anything is inflated, and no part may grow past its own. */
function unpack(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let count = 0;
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        count += 1;
        size += originalSize;
        if (count > MAX_ENTRIES)
          throw new CheckError("too-many-parts", { count: String(count), limit: String(MAX_ENTRIES) });
        if (size > MAX_UNPACKED)
          throw new CheckError("unpacks-too-large", {
            size: megabytes(size),
            limit: megabytes(MAX_UNPACKED),
          });
        return WANTED.test(name);
      },
    });
  } catch (error) {
    if (error instanceof CheckError) throw error;
    throw new CheckError("truncated");
  }
}
