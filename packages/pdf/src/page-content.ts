import { mm, mmToPt, sheet } from "@shifan/gb9704";
import type { Item, Page, RuleItem, TextItem } from "@shifan/typeset";
import { ContentWriter, num } from "./content-writer.ts";
import type { EmbeddedFace } from "./embedded-face.ts";

/** What painting a page asks of the document around it. */
export interface Painting {
  face(id: string): { readonly embedded: EmbeddedFace; readonly name: string };
  /** The marked-content number of an element's next piece on this page. */
  mark(element: number): { readonly mcid: number; readonly tag: string };
}

/** Share of the em above the baseline: how CJK faces are cut, and where Latin faces are put beside them. */
const ASCENT = 0.88;

export const ptOf = (length: number): number => mmToPt(mm(length));

export const SHEET = { width: ptOf(sheet.width), height: ptOf(sheet.height) } as const;

/** The operators that paint a page (ISO 32000-1, 8 and 9). react-pdf has turned the y axis downwards: it is turned back. */
export function pageContent(page: Page, painting: Painting): string {
  const writer = new ContentWriter(SHEET.height);
  writer.raw(`1 0 0 -1 0 ${num(SHEET.height)} cm\n`);
  paintItems(page.items, painting, writer);
  if (page.turned.length > 0) {
    const turned = new ContentWriter(SHEET.width);
    paintItems(page.turned, painting, turned);
    // The sheet on its side is turned to the left: its upper edge becomes the left one.
    writer.raw(`q 0 1 -1 0 ${num(SHEET.width)} 0 cm\n${turned.result()}Q\n`);
  }
  return writer.result();
}

type Painters = {
  readonly [K in Item["kind"]]: (
    item: Extract<Item, { kind: K }>,
    painting: Painting,
    writer: ContentWriter,
  ) => void;
};

const PAINTERS: Painters = {
  text: paintText,
  rule: paintRule,
  // A seal is never drawn (SG-09): its place is kept free.
  seal: () => {},
  field: () => {},
};

function paintItems(all: readonly Item[], painting: Painting, writer: ContentWriter): void {
  const items = all.some(({ kind }) => kind === "field") ? printedItems(all) : all;
  let open: number | "furniture" | undefined;
  for (const item of items) {
    if (item.kind === "seal" || item.kind === "field") continue;
    const owner = item.element ?? "furniture";
    if (owner !== open) {
      if (open !== undefined) writer.end();
      begin(owner, painting, writer);
      open = owner;
    }
    const paint = PAINTERS[item.kind] as (item: Item, painting: Painting, writer: ContentWriter) => void;
    paint(item, painting, writer);
  }
  if (open !== undefined) writer.end();
}

/** What is printed of a page: what its fields show themselves is theirs. */
function printedItems(items: readonly Item[]): readonly Item[] {
  const fields = new Set(items.flatMap((item) => (item.kind === "field" ? [item.element] : [])));
  return items.filter(
    (item) => !(item.kind === "text" && item.shownBy !== undefined && fields.has(item.shownBy)),
  );
}

/** Starts marked content: an element's piece, or an artifact for what is not read aloud. */
function begin(owner: number | "furniture", painting: Painting, writer: ContentWriter): void {
  if (owner === "furniture") {
    writer.begin("Artifact", "");
    return;
  }
  const { mcid, tag } = painting.mark(owner);
  writer.begin(tag, `<</MCID ${mcid}>>`);
}

function paintRule(item: RuleItem, _painting: Painting, writer: ContentWriter): void {
  const points = [ptOf(item.x1), ptOf(item.y1), ptOf(item.x2), ptOf(item.y2)] as const;
  writer.line(points, ptOf(item.thickness), item.colour);
}

/** Paints a text where it stands on its page. */
export function paintText(item: TextItem, painting: Painting, writer: ContentWriter): void {
  const { embedded, name } = painting.face(item.face);
  const at = {
    x: ptOf(item.x),
    baseline: ptOf(item.top) + ASCENT * item.size,
    font: `/${name} ${num(item.size)}`,
    scale: item.stretch,
    colour: item.colour,
  };
  writer.text(at, shown(item, embedded));
}

/** Thousandths of the type size within which a glyph counts as standing where it should. */
const TOLERANCE = 0.4;

/** The characters of an item with the corrections that put each where the typesetter wants it (9.4.3, TJ). */
function shown(item: TextItem, face: EmbeddedFace): string {
  const unit = ptOf(1000) / (item.size * item.stretch);
  const last = item.advances.length - 1;
  let parts = "";
  let run = "";
  let error = 0;
  let i = 0;
  for (const char of item.text) {
    const wanted = (item.advances[i] ?? 0) * unit;
    const code = face.code(char, i === last && isHalf(wanted, face, char));
    run += code.hex;
    error += code.width - wanted;
    if (i < last && (error > TOLERANCE || error < -TOLERANCE)) {
      const correction = Math.round(error * 10) / 10;
      parts += `<${run}>${correction}`;
      run = "";
      error -= correction;
    }
    i += 1;
  }
  return parts === "" ? `<${run}> Tj` : `[${parts}<${run}>] TJ`;
}

/** A mark that ends its line on half a cell (GB/T 15834 5.1.10). */
const isHalf = (wanted: number, face: EmbeddedFace, char: string): boolean =>
  wanted < 520 && face.code(char, false).width > 900;
