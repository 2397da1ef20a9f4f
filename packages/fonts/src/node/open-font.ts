import { readFileSync } from "node:fs";
import { create, type Font } from "fontkit";
import { FontError } from "../errors.ts";
import { extractFont } from "./extract-font.ts";

/** A font file that an office brings for a role. */
export interface FontFile {
  readonly role: string;
  /** Absolute path. */
  readonly file: string;
  /** Which font of a collection is meant. */
  readonly postscriptName?: string | undefined;
}

/** An office's font: as it is measured, and as the bytes of a single font that a renderer embeds. */
export interface OpenedFont {
  readonly font: Font;
  readonly program: Uint8Array;
}

/** Opens a TrueType or OpenType file, or one font of a collection; throws a FontError that names file and remedy. */
export function openFont({ role, file, postscriptName }: FontFile): OpenedFont {
  const bytes = readBytes(role, file);
  const signature = bytes.toString("latin1", 0, 4);
  if (signature === "wOFF" || signature === "wOF2") throw new FontError("font-is-woff", { role, file });
  if (signature === "ttcf") return openCollection({ role, file, postscriptName }, bytes);
  return { font: checked({ role, file }, () => create(bytes) as Font), program: bytes };
}

function openCollection({ role, file, postscriptName }: FontFile, bytes: Buffer): OpenedFont {
  const fonts = parse(
    { role, file },
    () => (create(bytes) as unknown as { readonly fonts: readonly Font[] }).fonts,
  );
  const index = fonts.findIndex((font) => font.postscriptName === postscriptName);
  if (index === -1) {
    const names = fonts.map((font) => font.postscriptName).join("、");
    throw new FontError("font-is-collection", { role, file, names });
  }
  const program = parse({ role, file }, () => extractFont(bytes, index));
  return { font: checked({ role, file }, () => create(Buffer.from(program)) as Font), program };
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
