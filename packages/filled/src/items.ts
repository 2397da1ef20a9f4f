import type { ReadControl } from "@shifan/docx/fill-in";

/** Whether a list holds records, by its pointer. */
export type IsRecordList = (pointer: string) => boolean;

/** A control with the pointer that its value has in the record. */
export interface PlacedControl {
  readonly control: ReadControl;
  /** Items take their places in a list by their order in the document. */
  readonly pointer: string;
  /** The pointer that it had when the document was made; undefined in a row that was added. */
  readonly original: string | undefined;
}

/** An item of a list as it is found, a value after the other. */
interface Item {
  readonly number: number;
  readonly isAdded: boolean;
  /** Row of each value that it has. */
  readonly rows: Map<string, number | undefined>;
}

/** Numbers items of lists by their order. */
class ItemCounter {
  readonly #counts = new Map<string, number>();
  readonly #open = new Map<string, Item>();

  /**
   * The item at an index of a list. A row that a person added is a copy of another and says the same of itself: where
   * a value comes a second time in another row, another item has begun.
   */
  item(
    list: string,
    index: string,
    value: { readonly key: string; readonly row: number | undefined } | undefined,
  ): Item {
    const name = `${list}/${index}`;
    const known = this.#open.get(name);
    const isSame =
      known !== undefined &&
      (value === undefined || !known.rows.has(value.key) || known.rows.get(value.key) === value.row);
    const item = isSame ? known : this.#begin(list, name, known !== undefined);
    if (value !== undefined && !item.rows.has(value.key)) item.rows.set(value.key, value.row);
    return item;
  }

  #begin(list: string, name: string, isAdded: boolean): Item {
    const number = this.#counts.get(list) ?? 0;
    this.#counts.set(list, number + 1);
    const item: Item = { number, isAdded, rows: new Map() };
    this.#open.set(name, item);
    return item;
  }
}

/** Places of a pointer's keys that are indices of lists of records. */
function itemKeys(keys: readonly string[], isRecordList: IsRecordList): readonly number[] {
  return keys.flatMap((key, i) =>
    i > 0 && /^\d+$/.test(key) && isRecordList(`/${keys.slice(0, i).join("/")}`) ? [i] : [],
  );
}

/** The controls with their places in the record. The same value again in its row is LibreOffice's: the first holds. */
export function placedControls(
  controls: readonly ReadControl[],
  isRecordList: IsRecordList,
): readonly PlacedControl[] {
  const counter = new ItemCounter();
  const seen = new Set<string>();
  return controls.flatMap((control): readonly PlacedControl[] => {
    const { pointer, option = "" } = control.place;
    const keys = pointer.split("/").slice(1);
    const items = itemKeys(keys, isRecordList);
    let shown = "";
    let isAdded = false;
    for (const [i, key] of keys.entries()) {
      const isLast = i === items.at(-1);
      if (!items.includes(i)) shown += `/${key}`;
      else {
        const value = { key: `${keys.slice(i + 1).join("/")}?${option}`, row: control.row };
        const item = counter.item(shown, key, isLast ? value : undefined);
        isAdded ||= item.isAdded;
        shown += `/${item.number}`;
      }
    }
    const place = `${shown}?${option}`;
    if (seen.has(place)) return [];
    seen.add(place);
    return [{ control, pointer: shown, original: isAdded ? undefined : pointer }];
  });
}
