import { colour, ptToMm, sheet } from "@shifan/gb9704";
import type { Item, Page, RuleItem, SealItem, TextItem } from "@shifan/typeset";

/** How a page is shown on a screen. */
export interface SvgOptions {
  /** The CSS font family under which the screen knows a face. */
  readonly family: (face: string) => string;
  /** Draws a dotted circle where a seal goes. It is a hint on the screen, never on paper (SG-09). */
  readonly seals?: boolean;
}

/** Share of the em above the baseline, as in the PDF. */
const ASCENT = 0.88;

/** A hundredth of a millimetre is finer than any screen. */
const num = (value: number): string => String(Math.round(value * 100) / 100);

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);

type Painters = {
  readonly [K in Item["kind"]]: (item: Extract<Item, { kind: K }>, options: SvgOptions) => string;
};

const PAINTERS: Painters = { text: textSvg, rule: ruleSvg, seal: sealSvg, field: () => "" };

/**
 * A typeset page as an SVG drawing of an A4 sheet, one unit a millimetre: every character where the PDF has it.
 * A page that lies on its side is shown as it is read, its furniture at the edge where the upright sheet has it.
 */
export function pageSvg(page: Page, options: SvgOptions): string {
  const items = paint(page.items, options);
  if (page.turned.length === 0) return svg(sheet.width, sheet.height, items);
  const furniture = `<g transform="translate(${sheet.height} 0) rotate(90)">${items}</g>`;
  return svg(sheet.height, sheet.width, furniture + paint(page.turned, options));
}

const svg = (width: number, height: number, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${content}</svg>`;

const paint = (items: readonly Item[], options: SvgOptions): string =>
  items
    .map((item) => (PAINTERS[item.kind] as (item: Item, options: SvgOptions) => string)(item, options))
    .join("");

function textSvg(item: TextItem, { family }: SvgOptions): string {
  const size = ptToMm(item.size);
  const baseline = item.top + ASCENT * size;
  const starts: string[] = [];
  let x = 0;
  for (const advance of item.advances) {
    starts.push(num(item.stretch === 1 ? item.x + x : x / item.stretch));
    x += advance;
  }
  const place =
    item.stretch === 1
      ? `x="${starts.join(" ")}" y="${num(baseline)}"`
      : `transform="translate(${num(item.x)} ${num(baseline)}) scale(${num(item.stretch)} 1)" x="${starts.join(" ")}" y="0"`;
  const element = item.element === undefined ? "" : ` data-element="${item.element}"`;
  return `<text ${place} font-family="${escaped(family(item.face))}" font-size="${num(size)}" fill="${colour[item.colour]}" xml:space="preserve"${element}>${escaped(item.text)}</text>`;
}

function ruleSvg(item: RuleItem): string {
  return `<line x1="${num(item.x1)}" y1="${num(item.y1)}" x2="${num(item.x2)}" y2="${num(item.y2)}" stroke="${colour[item.colour]}" stroke-width="${num(item.thickness)}"/>`;
}

function sealSvg(item: SealItem, { seals }: SvgOptions): string {
  if (seals !== true) return "";
  return `<circle cx="${num(item.x)}" cy="${num(item.y)}" r="${num(item.diameter / 2)}" fill="none" stroke="${colour.red}" stroke-width="0.2" stroke-dasharray="1 1"><title>${escaped(item.body)}印章的位置</title></circle>`;
}
