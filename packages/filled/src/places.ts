import type { ReadControl } from "@shifan/docx/fill-in";
import { keysOf } from "@shifan/schema";
import type { PlacedControl } from "./items.ts";

/** A value of the record with what it is read from. */
export interface Place {
  readonly pointer: string;
  readonly original: string | undefined;
  readonly controls: readonly ReadControl[];
}

/** The boxes of one value are one place. */
export function placesOf(placed: readonly PlacedControl[]): readonly Place[] {
  const places = new Map<string, Place>();
  for (const { pointer, original, control } of placed) {
    const known = places.get(pointer);
    places.set(pointer, { pointer, original, controls: [...(known?.controls ?? []), control] });
  }
  return [...places.values()];
}

/** Pointers of the lists of records, and what each item of the record was when the document was made. */
export function listsOf(placed: readonly PlacedControl[], isRecordList: (pointer: string) => boolean) {
  const lists = new Set<string>();
  const originals = new Map<string, string>();
  for (const { pointer, control, original } of placed) {
    const [shown, made] = [keysOf(pointer), keysOf(control.place.pointer)];
    for (let i = 1; i < made.length; i += 1) {
      const list = `/${made.slice(0, i).join("/")}`;
      if (!isRecordList(list)) continue;
      lists.add(list);
      const item = `/${shown.slice(0, i + 1).join("/")}`;
      if (original !== undefined && !originals.has(item)) originals.set(item, `${list}/${made[i]}`);
    }
  }
  return { lists, originals };
}
