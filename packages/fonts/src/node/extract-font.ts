/** Sizes of the parts of a font file (OpenType, font file). */
const COLLECTION_HEADER = 12;
const FONT_HEADER = 12;
const TABLE_RECORD = 16;

const padded = (length: number): number => (length + 3) & ~3;

/** One font of a collection (TTC) as a file of its own: renderers embed single fonts. */
export function extractFont(collection: Uint8Array, index: number): Uint8Array {
  const view = new DataView(collection.buffer, collection.byteOffset, collection.byteLength);
  const start = view.getUint32(COLLECTION_HEADER + 4 * index);
  const count = view.getUint16(start + 4);
  const directory = FONT_HEADER + TABLE_RECORD * count;
  const records = Array.from({ length: count }, (_, i) => {
    const at = FONT_HEADER + TABLE_RECORD * i;
    return { at, offset: view.getUint32(start + at + 8), length: view.getUint32(start + at + 12) };
  });
  const size = records.reduce((sum, { length }) => sum + padded(length), directory);
  const single = new Uint8Array(size);
  single.set(collection.subarray(start, start + directory));
  const written = new DataView(single.buffer);
  let end = directory;
  for (const { at, offset, length } of records) {
    written.setUint32(at + 8, end);
    single.set(collection.subarray(offset, offset + length), end);
    end += padded(length);
  }
  return single;
}
