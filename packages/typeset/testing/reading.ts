import type { Item, Page, TextItem, TypesetDocument } from "../src/index.ts";

/** Text items of a page, from top to bottom and left to right. */
export const textItems = (items: readonly Item[]): readonly TextItem[] =>
  items.filter((item): item is TextItem => item.kind === "text");

/** Where a text item's characters end. */
export const rightEdge = (item: TextItem): number =>
  item.x + item.advances.reduce((sum, advance) => sum + advance, 0);

/** Lines of a page: the texts that share a top, joined from left to right. */
export function pageLines(
  page: Page,
): readonly { readonly top: number; readonly text: string; readonly items: readonly TextItem[] }[] {
  const byTop = new Map<number, TextItem[]>();
  for (const item of textItems([...page.items, ...page.turned])) {
    const top = Math.round(item.top * 100) / 100;
    byTop.set(top, [...(byTop.get(top) ?? []), item]);
  }
  return [...byTop.entries()]
    .sort(([a], [b]) => a - b)
    .map(([top, items]) => {
      const sorted = [...items].sort((a, b) => a.x - b.x);
      return { top, text: sorted.map((item) => item.text).join(""), items: sorted };
    });
}

/** All text of a document in painting order, without page numbers and repeated heads. */
export const allText = (document: TypesetDocument): string =>
  document.pages
    .flatMap((page) => textItems([...page.items, ...page.turned]))
    .filter((item) => item.element !== undefined)
    .map((item) => item.text)
    .join("");
