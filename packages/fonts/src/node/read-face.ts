import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { FontError } from "../errors.ts";
import type { FaceId, ManifestFace } from "../manifest.ts";
import { openFonts } from "../open-fonts.ts";

/** Reads and verifies committed faces of a package folder; each file is read once. */
export function createFaceReader(faces: readonly ManifestFace[], root: URL): (id: FaceId) => Uint8Array {
  const known = new Map<FaceId, Uint8Array>();
  return (id) => {
    const bytes = known.get(id) ?? readVerified(faceOf(faces, id), root);
    known.set(id, bytes);
    return bytes;
  };
}

function readVerified({ id, file, sha256 }: ManifestFace, root: URL): Uint8Array {
  const path = fileURLToPath(new URL(file, root));
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new FontError("face-file-missing", { face: id, file: path });
  }
  if (createHash("sha256").update(bytes).digest("hex") !== sha256) {
    throw new FontError("face-file-changed", { face: id, file: path });
  }
  return bytes;
}

/**
 * The bytes of a committed face. Callers must not write to them: they are kept for the next call.
 * Throws a FontError when the face is unknown, its file is absent, or its SHA-256 isn't the manifest's.
 */
export const readFace: (id: FaceId) => Uint8Array = createFaceReader(openFonts.manifest.faces, packageRoot());

/** Where the file of a committed face is, for programs that open fonts themselves. Throws a FontError for an unknown face. */
export function facePath(id: FaceId): string {
  return fileURLToPath(new URL(faceOf(openFonts.manifest.faces, id).file, packageRoot()));
}

/** This package's folder, found by its name: the code may run bundled, far from its files. */
function packageRoot(): URL {
  return pathToFileURL(createRequire(import.meta.url).resolve("@shifan/fonts/package.json"));
}

function faceOf(faces: readonly ManifestFace[], id: FaceId): ManifestFace {
  const face = faces.find((candidate) => candidate.id === id);
  if (face !== undefined) return face;
  throw new FontError("face-unknown", { face: id, known: faces.map((one) => one.id).join("、") });
}
