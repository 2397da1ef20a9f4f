import type { Colour } from "@shifan/gb9704";
import { colour, mm, mmToPt, sheet } from "@shifan/gb9704";
import type { Item, Page, RuleItem, TextItem } from "@shifan/typeset";
import type { EmbeddedFace } from "./embedded-face.ts";

/** What painting a page asks of the document around it. */
export interface Painting {
  face(id: string): { readonly embedded: EmbeddedFace; readonly name: string };
  /** The marked-content number of an element's next piece on this page. */
  mark(element: number): { readonly mcid: number; readonly tag: string };
}

/** Share of the em above the baseline: how CJK faces are cut, and where Latin faces are put beside them. */
const ASCENT = 0.88;

/** A number as PDF writes it: at most three decimals, no exponent. */
const num = (value: number): string => String(Math.round(value * 1000) / 1000);
const ptOf = (length: number): number => mmToPt(mm(length));

const rgb = (name: Colour): string =>
  [1, 3, 5].map((at) => num(Number.parseInt(colour[name].slice(at, at + 2), 16) / 255)).join(" ");

/** The operators that paint a page, in a coordinate system with y downwards (ISO 32000-1, 8 and 9). */
export function pageContent(page: Page, painting: Painting): string {
  const upright = itemsContent(page.items, painting);
  if (page.turned.length === 0) return upright;
  // A point (X, Y) of the sheet on its side lies at (Y, 297 − X) of the upright one.
  return `${upright}q 0 -1 1 0 0 ${num(ptOf(sheet.height))} cm\n${itemsContent(page.turned, painting)}Q\n`;
}

type Painter = {
  readonly [K in Item["kind"]]: (item: Extract<Item, { kind: K }>, painting: Painting) => string;
};

const PAINTERS: Painter = {
  text: textContent,
  rule: ruleContent,
  // A seal is never drawn (SG-09): its place is kept free.
  seal: () => "",
};

function itemsContent(items: readonly Item[], painting: Painting): string {
  let content = "";
  let open: number | "furniture" | undefined;
  for (const item of items) {
    if (item.kind === "seal") continue;
    const owner = (item.kind === "text" ? item.element : undefined) ?? "furniture";
    if (owner !== open) {
      if (open !== undefined) content += "EMC\n";
      content += opening(owner, painting);
      open = owner;
    }
    const paint = PAINTERS[item.kind] as (item: Item, painting: Painting) => string;
    content += paint(item, painting);
  }
  return open === undefined ? content : `${content}EMC\n`;
}

/** Starts marked content: an element's piece, or an artifact for what is not read aloud. */
function opening(owner: number | "furniture", painting: Painting): string {
  if (owner === "furniture") return "/Artifact BMC\n";
  const { mcid, tag } = painting.mark(owner);
  return `/${tag} <</MCID ${mcid}>> BDC\n`;
}

function ruleContent(item: RuleItem): string {
  const [x1, y1, x2, y2, width] = [item.x1, item.y1, item.x2, item.y2, item.thickness].map((v) =>
    num(ptOf(v)),
  );
  return `${rgb(item.colour)} RG ${width} w ${x1} ${y1} m ${x2} ${y2} l S\n`;
}

function textContent(item: TextItem, painting: Painting): string {
  const { embedded, name } = painting.face(item.face);
  const scale = item.stretch === 1 ? "" : `${num(item.stretch * 100)} Tz `;
  const reset = item.stretch === 1 ? "" : "100 Tz ";
  const baseline = ptOf(item.top) + ASCENT * item.size;
  const place = `1 0 0 -1 ${num(ptOf(item.x))} ${num(baseline)} Tm`;
  return `BT ${rgb(item.colour)} rg /${name} ${num(item.size)} Tf ${scale}${place} ${shown(item, embedded)} ${reset}ET\n`;
}

/** Thousandths of the type size within which a glyph counts as standing where it should. */
const TOLERANCE = 0.4;

/** The characters of an item with the corrections that put each where the typesetter wants it (9.4.3, TJ). */
function shown(item: TextItem, face: EmbeddedFace): string {
  const unit = 1000 / (item.size * item.stretch);
  const chars = Array.from(item.text);
  const last = chars.length - 1;
  let parts = "";
  let run = "";
  let error = 0;
  chars.forEach((char, i) => {
    const wanted = ptOf(item.advances[i] ?? 0) * unit;
    const code = face.code(char, i === last && isHalf(wanted, face, char));
    run += code.cid.toString(16).padStart(4, "0");
    error += code.width - wanted;
    if (i < last && Math.abs(error) > TOLERANCE) {
      const correction = Math.round(error * 10) / 10;
      parts += `<${run}>${correction}`;
      run = "";
      error -= correction;
    }
  });
  return `[${parts}<${run}>] TJ`;
}

/** A mark that ends its line on half a cell (GB/T 15834 5.1.10). */
const isHalf = (wanted: number, face: EmbeddedFace, char: string): boolean =>
  wanted < 520 && face.code(char, false).width > 900;
