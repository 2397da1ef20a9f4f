import type { FilledDocument, LooseCell, ReadControl } from "@shifan/docx/fill-in";
import type { PlacedControl } from "./items.ts";

/** What the definition tells of places. */
export interface FieldFacts {
  /** Whether a value is filled in there. */
  readonly isFilled: (pointer: string) => boolean;
  /** The item of a list of records that a place is in; undefined for one in no item. */
  readonly itemOf: (pointer: string) => string | undefined;
  readonly titleOf: (pointer: string) => string;
}

/** The cell that the value of a lost control stands in; undefined where several may be meant, or none. */
export type CellFinder = (pointer: string) => LooseCell | undefined;

/** A series' figure: the place of the series and the number of the year. */
const figureOf = (pointer: string): { readonly series: string; readonly year: number } | undefined => {
  const [, series, year] = /^(.*)\/(\d+)\/value$/.exec(pointer) ?? [];
  return series === undefined ? undefined : { series, year: Number(year) };
};

const bare = (text: string): string => text.replace(/[\s*＊：:]/g, "").replace(/[（(][^（）()]*[)）]$/, "");

const MOST_CELLS = 1000;
const position = (row = 0, cell = 0): number => row * MOST_CELLS + cell;

/** Finds cells by what is left in their rows, else by the labels before them. */
class LostCells {
  readonly #cells: ReadonlyMap<number, LooseCell>;
  readonly #controls: ReadonlyMap<string, ReadControl>;
  readonly #order: readonly string[];
  readonly #facts: FieldFacts;

  constructor({ loose = [], store }: FilledDocument, found: readonly PlacedControl[], facts: FieldFacts) {
    this.#cells = new Map(loose.map((it) => [position(it.row, it.cell), it] as const));
    this.#controls = new Map(found.map(({ control }) => [control.place.pointer, control] as const));
    this.#order = [...new Set([...store.keys()].map((tag) => tag.replace(/\?\d+$/, "")))];
    this.#facts = facts;
  }

  find(pointer: string): LooseCell | undefined {
    const item = this.#facts.itemOf(pointer);
    const figure = figureOf(pointer);
    if (figure !== undefined) return this.#besideYear(figure) ?? this.#afterTitle(figure);
    return item === undefined ? this.#afterLabel(pointer) : this.#inItem(pointer, item);
  }

  #at(control: ReadControl | undefined, shift: number): LooseCell | undefined {
    return control?.row === undefined || control.cell === undefined
      ? undefined
      : this.#cells.get(position(control.row, control.cell + shift));
  }

  /** The years of a series stand side by side. */
  #besideYear({ series, year }: { series: string; year: number }): LooseCell | undefined {
    const [near] = [0, 1, 2].filter((it) => this.#controls.has(`${series}/${it}/value`));
    if (near === undefined) return undefined;
    return this.#at(this.#controls.get(`${series}/${near}/value`), year - near);
  }

  /** Of a series without any control: the last cells of the row that its title begins. */
  #afterTitle({ series, year }: { series: string; year: number }): LooseCell | undefined {
    const first = `${series}/0/value`;
    const label = this.#label(first, this.#facts.titleOf(series));
    if (label === undefined) return undefined;
    const row = [...this.#cells.values()].filter((it) => it.row === label.row && it.cell > label.cell);
    const years = this.#order.filter((it) => figureOf(it)?.series === series).length;
    return row.length < years ? undefined : row.at(year - years);
  }

  /** Rows of a list are alike: the cell is as far from a neighbour as in another row. */
  #inItem(pointer: string, item: string): LooseCell | undefined {
    const list = item.slice(0, item.lastIndexOf("/"));
    const key = pointer.slice(item.length);
    for (const [place, model] of this.#controls) {
      const other = this.#facts.itemOf(place);
      if (other?.slice(0, other.lastIndexOf("/")) !== list || place.slice(other.length) !== key) continue;
      for (const [near, control] of this.#controls) {
        const alike = near.startsWith(`${item}/`)
          ? this.#controls.get(other + near.slice(item.length))
          : undefined;
        if (alike?.cell === undefined || alike.row !== model.row) continue;
        return this.#at(control, (model.cell ?? 0) - alike.cell);
      }
    }
    return undefined;
  }

  #afterLabel(pointer: string): LooseCell | undefined {
    const label = this.#label(pointer, this.#facts.titleOf(pointer));
    if (label === undefined) return undefined;
    const next = this.#cells.get(position(label.row, label.cell + 1));
    // On a cover a colon has a cell of its own.
    return next?.text === "：" ? this.#cells.get(position(label.row, label.cell + 2)) : next;
  }

  /**
   * The cell with a field's title between the controls that stand before and after it in the form. The last one's own label
   * stands there too; of fields with one title the labels are as many, in their order.
   */
  #label(pointer: string, title: string): LooseCell | undefined {
    const isThere = (place: string): boolean => this.#controls.get(place)?.row !== undefined;
    const at = this.#order.indexOf(pointer);
    const first = this.#order.slice(0, Math.max(at, 0)).findLastIndex(isThere);
    const last = this.#order.findIndex((place, i) => i > at && isThere(place));
    const [before, after] = [first, last].map((i) => this.#controls.get(this.#order[i] ?? ""));
    const from = position(before?.row, before?.cell);
    const to =
      after === undefined
        ? Number.POSITIVE_INFINITY
        : position(after.row, Math.max((after.cell ?? 0) - 1, 0));
    const labels = [...this.#cells].filter(
      ([place, { text }]) => place > from && place < to && bare(text) === bare(title),
    );
    const between = this.#order.slice(first + 1, last < 0 ? undefined : last).map((it) => {
      const figure = figureOf(it);
      return figure === undefined ? it : `${figure.series}/0/value`;
    });
    const titled = [...new Set(between)].filter((it) => {
      const figure = figureOf(it);
      return bare(this.#facts.titleOf(figure?.series ?? it)) === bare(title);
    });
    return labels.length === titled.length ? labels[titled.indexOf(pointer)]?.[1] : undefined;
  }
}

/** Finds the cells of controls that are gone from a document. */
export function cellFinder(
  document: FilledDocument,
  found: readonly PlacedControl[],
  facts: FieldFacts,
): CellFinder {
  const cells = new LostCells(document, found, facts);
  return (pointer) => cells.find(pointer);
}
