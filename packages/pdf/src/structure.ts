import type { Element, ElementKind } from "@shifan/typeset";
import type { PdfFile, PdfRef } from "./pdf-file.ts";
import { utf16 } from "./pdf-text.ts";
import { Reference } from "./reference.ts";

/** Standard structure types (ISO 32000-1, 14.8.4); headings of level n follow the title's H1. */
const TAGS: Readonly<Record<ElementKind, (element: Element) => string>> = {
  title: () => "H1",
  heading: (element) => `H${element.level + 1}`,
  paragraph: () => "P",
  table: () => "Table",
  row: () => "TR",
  headerCell: () => "TH",
  rowHead: () => "TH",
  cell: () => "TD",
  field: () => "Form",
  figure: () => "Figure",
};

const tagOf = (element: Element): string => TAGS[element.kind](element);

/**
 * A head cell says what it heads, a merged cell how much it takes (14.8.5.7), a figure what it shows (14.9.3) and that it
 * stands between lines (14.8.5.4).
 */
function attributesOf({ kind, colSpan, rowSpan, alternative }: Element): string {
  if (alternative !== undefined) return `/Alt${utf16(alternative)}/A<</O/Layout/Placement/Block>>`;
  const scope = kind === "headerCell" ? "/Scope/Column" : kind === "rowHead" ? "/Scope/Row" : "";
  const spans =
    (colSpan === undefined ? "" : `/ColSpan ${colSpan}`) +
    (rowSpan === undefined ? "" : `/RowSpan ${rowSpan}`);
  return scope + spans === "" ? "" : `/A<</O/Table${scope}${spans}>>`;
}

/** The structure tree: which pieces of which pages belong to which element, in reading order (14.7). */
export class StructureTree {
  readonly #file: PdfFile;
  readonly #elements: readonly Element[];
  readonly #ids: readonly number[];
  readonly #pieces: { page: PdfRef; mcid: number }[][];
  /** For each page, the element of each marked-content number; for each field, its element. */
  readonly #owners: (number[] | number)[] = [];
  readonly #fields = new Map<number, { page: PdfRef; id: number }>();

  constructor(file: PdfFile, elements: readonly Element[]) {
    this.#file = file;
    this.#elements = elements;
    this.#ids = elements.map(() => file.reserve());
    this.#pieces = elements.map(() => []);
  }

  /** Starts a page; the returned function numbers the pieces on it. */
  page(page: PdfRef): (element: number) => { mcid: number; tag: string } {
    const owners: number[] = [];
    page.data.StructParents = this.#owners.push(owners) - 1;
    page.data.Tabs = "S";
    return (element) => {
      const mcid = owners.push(element) - 1;
      this.#pieces[element]?.push({ page, mcid });
      return { mcid, tag: tagOf(this.#elements[element] as Element) };
    };
  }

  /** Takes up the annotation of a field; returns its number for the way back to its element (14.7.4.4). */
  field(element: number, page: PdfRef, id: number): number {
    this.#fields.set(element, { page, id });
    return this.#owners.push(element) - 1;
  }

  /** Writes the tree and hangs it into the catalog. */
  finish(): void {
    const root = this.#file.object({ Type: "StructTreeRoot" });
    const documentId = this.#file.reserve();
    const parents = this.#file.reserve();
    const children = this.#childrenOf();
    this.#elements.forEach((element, i) => {
      this.#file.putText(this.#ids[i] as number, this.#elementText(element, i, { documentId, children }));
    });
    const top = this.#elements.flatMap((element, i) =>
      element.parent === undefined ? [`${this.#ids[i]} 0 R`] : [],
    );
    this.#file.putText(documentId, `<</Type/StructElem/S/Document/P ${root.id} 0 R/K[${top.join(" ")}]>>`);
    this.#file.putText(
      parents,
      `<</Nums[${this.#owners.map((owners, page) => this.#parentEntry(owners, page)).join(" ")}]>>`,
    );
    Object.assign(root.data, {
      K: new Reference(documentId),
      ParentTree: new Reference(parents),
      ParentTreeNextKey: this.#owners.length,
    });
    const { _root } = this.#file.internals;
    _root.data.StructTreeRoot = root;
    _root.data.MarkInfo = this.#file.object({ Marked: true });
  }

  #parentEntry(owners: readonly number[] | number, page: number): string {
    if (typeof owners === "number") return `${page} ${this.#ids[owners]} 0 R`;
    return `${page} [${owners.map((element) => `${this.#ids[element]} 0 R`).join(" ")}]`;
  }

  #childrenOf(): ReadonlyMap<number, readonly number[]> {
    const children = new Map<number, number[]>();
    this.#elements.forEach((element, i) => {
      if (element.parent === undefined) return;
      const siblings = children.get(element.parent);
      if (siblings === undefined) children.set(element.parent, [i]);
      else siblings.push(i);
    });
    return children;
  }

  #elementText(
    element: Element,
    index: number,
    tree: { documentId: number; children: ReadonlyMap<number, readonly number[]> },
  ): string {
    const parent = element.parent === undefined ? tree.documentId : this.#ids[element.parent];
    const pieces = this.#pieces[index] ?? [];
    const children = tree.children.get(index) ?? [];
    const [only] = pieces;
    if (only !== undefined && pieces.length === 1 && children.length === 0) {
      return `<</S/${tagOf(element)}/P ${parent} 0 R${attributesOf(element)}/Pg ${only.page.id} 0 R/K ${only.mcid}>>`;
    }
    const field = this.#fields.get(index);
    const kids = [
      ...(field === undefined ? [] : [`<</Type/OBJR/Pg ${field.page.id} 0 R/Obj ${field.id} 0 R>>`]),
      ...pieces.map(({ page, mcid }) => `<</Type/MCR/Pg ${page.id} 0 R/MCID ${mcid}>>`),
      ...children.map((child) => `${this.#ids[child]} 0 R`),
    ];
    return `<</S/${tagOf(element)}/P ${parent} 0 R${attributesOf(element)}/K[${kids.join(" ")}]>>`;
  }
}
