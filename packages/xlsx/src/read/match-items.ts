/** A row of a sheet with what may tell which item of the record it is. */
export interface RowName {
  /** JSON Pointer that the row carries, where it does. */
  readonly mark: string | undefined;
  /** Empty where the sheet has no such column, or the row says nothing in it. */
  readonly name: string;
  /** Number of the item that it belongs to. */
  readonly parent: number | undefined;
}

/** An item of the record that a row may be. */
export interface HeldName extends RowName {
  readonly mark: string;
}

/** Whether a row that stands where an item stood, under another name, still is that item by all else that it says. */
export type IsRenamed<Row, Held> = (row: Row, held: Held) => boolean;

const plain = (name: string): string => name.normalize("NFKC").replace(/\s/g, "");

/** Pairs rows with items, each once. */
class Matcher<Row extends RowName, Held extends HeldName> {
  readonly matches = new Map<Row, Held>();
  readonly #rows: readonly Row[];
  readonly #taken = new Set<Held>();
  readonly #held: readonly Held[];

  constructor(rows: readonly Row[], held: readonly Held[]) {
    this.#rows = rows;
    this.#held = held;
  }

  /** Rows that say where they stood, as far as they are the same item still. */
  byMark(isSame: (row: Row, held: Held) => boolean): void {
    const byMark = new Map(this.#open().map((held) => [held.mark, held] as const));
    for (const row of this.#unmatched()) {
      const held = byMark.get(row.mark ?? "");
      if (held !== undefined && !this.#taken.has(held) && isSame(row, held)) this.#match(row, held);
    }
  }

  /** Rows that have an item's name. Of several with one name, the order tells which is which, if there are as many rows. */
  byName(): void {
    const key = ({ name, parent }: RowName): string => `${parent ?? ""}:${plain(name)}`;
    const items = grouped(this.#open(), key);
    const named = this.#unmatched().filter((row) => row.name !== "");
    for (const [name, rows] of grouped(named, key)) {
      const held = items.get(name) ?? [];
      if (held.length !== 1 && held.length !== rows.length) continue;
      for (const [i, it] of held.entries()) {
        const row = rows[i];
        if (row !== undefined) this.#match(row, it);
      }
    }
  }

  #match(row: Row, held: Held): void {
    this.#taken.add(held);
    this.matches.set(row, held);
  }

  #open(): readonly Held[] {
    return this.#held.filter((it) => !this.#taken.has(it));
  }

  #unmatched(): readonly Row[] {
    return this.#rows.filter((it) => !this.matches.has(it));
  }
}

function grouped<T>(all: readonly T[], keyOf: (it: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const it of all) {
    const group = groups.get(keyOf(it));
    if (group === undefined) groups.set(keyOf(it), [it]);
    else group.push(it);
  }
  return groups;
}

/**
 * Which item of the record each row is. The name comes before the place that a row carries: items may have been moved,
 * put in and taken out since the workbook was written.
 */
export function matchItems<Row extends RowName, Held extends HeldName>(
  rows: readonly Row[],
  held: readonly Held[],
  isRenamed: IsRenamed<Row, Held>,
): ReadonlyMap<Row, Held> {
  const matcher = new Matcher(rows, held);
  matcher.byMark((row, it) => row.name === "" || plain(row.name) === plain(it.name));
  matcher.byName();
  matcher.byMark(isRenamed);
  return matcher.matches;
}
