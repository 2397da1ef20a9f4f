import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A band of rows with ink, and how far it reaches; millimetres from the sheet's top left corner. */
export interface InkBand {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly isRed: boolean;
}

const DPI = 254;
const MM = 25.4 / DPI;
const DARK = 160;

/** Whether poppler's tools can be started here. */
export const hasPoppler = (): boolean => spawnSync("pdftoppm", ["-v"]).status === 0;

function withFile<T>(pdf: Uint8Array, use: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "docx-measure-"));
  try {
    const path = join(folder, "page.pdf");
    writeFileSync(path, pdf);
    return use(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Image {
  readonly width: number;
  readonly height: number;
  /** Three bytes a pixel. */
  readonly pixels: Uint8Array;
}

function pageImage(pdf: Uint8Array, page: number): Image {
  const raw = withFile(pdf, (path) =>
    execFileSync("pdftoppm", ["-r", String(DPI), "-f", String(page), "-l", String(page), path], {
      maxBuffer: 64 * 1024 * 1024,
    }),
  );
  const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(raw.subarray(0, 40).toString("latin1"));
  if (header === null) throw new Error("pdftoppm gave no image");
  return { width: Number(header[1]), height: Number(header[2]), pixels: raw.subarray(header[0].length) };
}

/** First and last inked column of a row and whether the first is red; undefined for a white row. */
function rowInk(
  { width, pixels }: Image,
  row: number,
): { left: number; right: number; isRed: boolean } | undefined {
  let left = -1;
  let right = -1;
  for (let column = 0; column < width; column += 1) {
    if ((pixels[(row * width + column) * 3 + 1] ?? 255) >= DARK) continue;
    if (left < 0) left = column;
    right = column;
  }
  if (left < 0) return undefined;
  return { left, right, isRed: (pixels[(row * width + left) * 3] ?? 0) > 180 };
}

/** Bands of ink on a page of a PDF, from the top. */
export function inkBands(pdf: Uint8Array, page: number): readonly InkBand[] {
  const image = pageImage(pdf, page);
  const bands: InkBand[] = [];
  let isOpen = false;
  for (let row = 0; row < image.height; row += 1) {
    const ink = rowInk(image, row);
    if (ink !== undefined) {
      const last = isOpen ? bands.pop() : undefined;
      bands.push({
        top: last?.top ?? row * MM,
        bottom: (row + 1) * MM,
        left: Math.min(last?.left ?? Number.POSITIVE_INFINITY, ink.left * MM),
        right: Math.max(last?.right ?? 0, (ink.right + 1) * MM),
        isRed: last?.isRed ?? ink.isRed,
      });
    }
    isOpen = ink !== undefined;
  }
  return bands;
}

/** The lines of text of a page, without spaces, and the number of pages. */
export const pageLines = (pdf: Uint8Array, page: number): readonly string[] =>
  withFile(pdf, (path) =>
    execFileSync("pdftotext", ["-f", String(page), "-l", String(page), "-layout", path, "-"], {
      encoding: "utf8",
    }),
  )
    .split("\n")
    .map((line) => line.replace(/[\s\f]/g, ""))
    .filter((line) => line !== "");

/** Pages of a PDF whose page objects are not compressed, as LibreOffice and our own writer leave them. */
export const pageCount = (pdf: Uint8Array): number =>
  (
    Buffer.from(pdf)
      .toString("latin1")
      .match(/\/Type\s*\/Page(?!s)\b/g) ?? []
  ).length;
