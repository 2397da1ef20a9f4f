import { readFileSync } from "node:fs";
import { create, type Font } from "fontkit";
import { FontError } from "../errors.ts";

/** A font file that an office brings for a role. */
export interface FontFile {
  readonly role: string;
  /** Absolute path. */
  readonly file: string;
  /** Which font of a collection is meant. */
  readonly postscriptName?: string | undefined;
}

/** Opens a TrueType or OpenType file, or one font of a collection; throws a FontError that names file and remedy. */
export function openFont({ role, file, postscriptName }: FontFile): Font {
  const bytes = readBytes(role, file);
  const signature = bytes.toString("latin1", 0, 4);
  if (signature === "wOFF" || signature === "wOF2") throw new FontError("font-is-woff", { role, file });
  if (signature === "ttcf") return openCollection({ role, file, postscriptName }, bytes);
  return checked({ role, file }, () => create(bytes) as Font);
}

function openCollection({ role, file, postscriptName }: FontFile, bytes: Buffer): Font {
  const fonts = parse(
    { role, file },
    () => (create(bytes) as unknown as { readonly fonts: readonly Font[] }).fonts,
  );
  const chosen = fonts.find((font) => font.postscriptName === postscriptName);
  if (chosen === undefined) {
    const names = fonts.map((font) => font.postscriptName).join("、");
    throw new FontError("font-is-collection", { role, file, names });
  }
  return checked({ role, file }, () => chosen);
}

function readBytes(role: string, file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new FontError("font-unreadable", { role, file });
  }
}

/** fontkit reads tables lazily, so a damaged file may fail only when its characters are asked for. */
function checked(where: FontFile, open: () => Font): Font {
  const font = parse(where, () => {
    const opened = open();
    opened.glyphForCodePoint(0x7684).path.toSVG();
    return opened;
  });
  if (!font.hasGlyphForCodePoint(0x7684)) throw new FontError("font-lacks-hanzi", where);
  return font;
}

function parse<Result>({ role, file }: FontFile, open: () => Result): Result {
  try {
    return open();
  } catch {
    throw new FontError("font-not-a-font", { role, file });
  }
}
