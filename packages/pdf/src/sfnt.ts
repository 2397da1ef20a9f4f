/** What embedding reads of an OpenType file: tables by tag, glyphs of characters, advances. */
export interface Sfnt {
  readonly unitsPerEm: number;
  readonly glyphCount: number;
  /** ascender, descender and bounding box in font units. */
  readonly box: { readonly ascent: number; readonly descent: number; readonly bbox: readonly number[] };
  table(tag: string): Uint8Array | undefined;
  /** Glyph of a code point; 0 when the face lacks it. */
  glyphOf(codePoint: number): number;
  /** Advance of a glyph in font units. */
  advanceOf(glyph: number): number;
}

/** A font file that cannot be embedded, with the reason in Chinese. */
export class FontProgramError extends Error {
  override readonly name = "FontProgramError";
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const SFNT_VERSIONS = new Set([0x00010000, 0x4f54544f, 0x74727565]);

/** Opens a TTF or OTF file; throws a FontProgramError for anything else. */
export function openSfnt(bytes: Uint8Array): Sfnt {
  const tables = readDirectory(bytes);
  const need = (tag: string): DataView => {
    const table = tables.get(tag);
    if (table === undefined)
      throw new FontProgramError(`字体文件缺少 ${tag} 表，无法嵌入，请换用完整的 TTF 或 OTF 文件`);
    return viewOf(table);
  };
  const head = need("head");
  const hhea = need("hhea");
  const hmtx = need("hmtx");
  const longMetrics = hhea.getUint16(34);
  const cmap = readCmap(need("cmap"));
  const seen = new Map<number, number>();
  return {
    unitsPerEm: head.getUint16(18),
    glyphCount: need("maxp").getUint16(4),
    box: {
      ascent: hhea.getInt16(4),
      descent: hhea.getInt16(6),
      bbox: [36, 38, 40, 42].map((at) => head.getInt16(at)),
    },
    table: (tag) => tables.get(tag),
    glyphOf(codePoint) {
      let glyph = seen.get(codePoint);
      if (glyph === undefined) {
        glyph = cmap(codePoint);
        seen.set(codePoint, glyph);
      }
      return glyph;
    },
    advanceOf: (glyph) => hmtx.getUint16(4 * Math.min(glyph, longMetrics - 1)),
  };
}

function readDirectory(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = viewOf(bytes);
  if (bytes.length < 12 || !SFNT_VERSIONS.has(view.getUint32(0))) {
    throw new FontProgramError("不是 TTF 或 OTF 字体文件（WOFF、TTC 需先转换）");
  }
  const tables = new Map<string, Uint8Array>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + 16 * i;
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    const offset = view.getUint32(at + 8);
    tables.set(tag, bytes.subarray(offset, offset + view.getUint32(at + 12)));
  }
  return tables;
}

type Lookup = (codePoint: number) => number;

/** The widest Unicode table of a cmap: format 12 before format 4. */
function readCmap(cmap: DataView): Lookup {
  let best: { format: number; at: number } | undefined;
  for (let i = 0; i < cmap.getUint16(2); i++) {
    const at = cmap.getUint32(4 + 8 * i + 4);
    const format = cmap.getUint16(at);
    if ((format === 4 || format === 12) && format > (best?.format ?? 0)) best = { format, at };
  }
  if (best === undefined) throw new FontProgramError("字体文件没有 Unicode 字符表，无法使用，请换用其他字体");
  return best.format === 12 ? groupLookup(cmap, best.at) : segmentLookup(cmap, best.at);
}

function groupLookup(cmap: DataView, at: number): Lookup {
  const count = cmap.getUint32(at + 12);
  return (codePoint) => {
    let [low, high] = [0, count - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const group = at + 16 + 12 * middle;
      if (codePoint < cmap.getUint32(group)) high = middle - 1;
      else if (codePoint > cmap.getUint32(group + 4)) low = middle + 1;
      else return cmap.getUint32(group + 8) + codePoint - cmap.getUint32(group);
    }
    return 0;
  };
}

function segmentLookup(cmap: DataView, at: number): Lookup {
  const doubled = cmap.getUint16(at + 6);
  const [ends, starts] = [at + 14, at + 16 + doubled];
  const [deltas, ranges] = [starts + doubled, starts + 2 * doubled];
  return (codePoint) => {
    if (codePoint > 0xffff) return 0;
    for (let i = 0; i < doubled; i += 2) {
      if (codePoint > cmap.getUint16(ends + i)) continue;
      const start = cmap.getUint16(starts + i);
      if (codePoint < start) return 0;
      const delta = cmap.getUint16(deltas + i);
      const range = cmap.getUint16(ranges + i);
      if (range === 0) return (codePoint + delta) & 0xffff;
      const glyph = cmap.getUint16(ranges + i + range + 2 * (codePoint - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
