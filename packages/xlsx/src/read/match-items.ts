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

/** The item that a row is. */
export interface Match<Held> {
  readonly held: Held;
  /** Not so where only its place tells it: it has another name, and may have become another thing. */
  readonly isNamed: boolean;
}

const plain = (name: string): string => name.normalize("NFKC").replace(/\s/g, "");

/** Pairs rows with items, each once. */
class Matcher<Row extends RowName, Held extends HeldName> {
  readonly matches = new Map<Row, Match<Held>>();
  readonly #rows: readonly Row[];
  readonly #taken = new Set<Held>();
  readonly #held: readonly Held[];

  constructor(rows: readonly Row[], held: readonly Held[]) {
    this.#rows = rows;
    this.#held = held;
  }

  /** Rows that say where they stood: with the same name, or whatever they are called now. */
  byMark(isNamed: boolean): void {
    const byMark = new Map(this.#open().map((held) => [held.mark, held] as const));
    for (const row of this.#unmatched()) {
      const held = byMark.get(row.mark ?? "");
      if (held === undefined || this.#taken.has(held)) continue;
      const isSame = row.name === "" || plain(row.name) === plain(held.name);
      if (isSame || !isNamed) this.#match(row, held, isSame);
    }
  }

  /** Rows that have an item's name. Of several with one name, the order tells which is which, if there are as many rows. */
  byName(): void {
    const key = ({ name, parent }: RowName): string => `${parent ?? ""}:${plain(name)}`;
    const named = grouped(this.#open(), key);
    for (const [name, rows] of grouped(
      this.#unmatched().filter((row) => row.name !== ""),
      key,
    )) {
      const held = named.get(name) ?? [];
      if (held.length !== 1 && held.length !== rows.length) continue;
      for (const [i, it] of held.entries()) {
        const row = rows[i];
        if (row !== undefined) this.#match(row, it, true);
      }
    }
  }

  #match(row: Row, held: Held, isNamed: boolean): void {
    this.#taken.add(held);
    this.matches.set(row, { held, isNamed });
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
  for (const it of all) groups.set(keyOf(it), [...(groups.get(keyOf(it)) ?? []), it]);
  return groups;
}

/**
 * Which item of the record each row is. The name comes before the place that a row carries: items may have been moved,
 * put in and taken out since the workbook was written.
 */
export function matchItems<Row extends RowName, Held extends HeldName>(
  rows: readonly Row[],
  held: readonly Held[],
): ReadonlyMap<Row, Match<Held>> {
  const matcher = new Matcher(rows, held);
  matcher.byMark(true);
  matcher.byName();
  matcher.byMark(false);
  return matcher.matches;
}
