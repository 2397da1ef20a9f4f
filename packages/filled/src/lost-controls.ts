import { tagOf } from "@shifan/document";
import type { FilledDocument, LooseCell } from "@shifan/docx/fill-in";
import type { PlacedControl } from "./items.ts";
import { cellFinder, type FieldFacts } from "./lost-cells.ts";

/** A field whose control is missing while its neighbours are there. */
export interface LostField {
  /** Its place in the record that is read. */
  readonly pointer: string;
  /** The cell that its value stands in, if it is the only one that can be meant. */
  readonly cell: LooseCell | undefined;
}

/** Cells are looked for of so many fields: of more, nearly all of the form is gone. */
const MOST_LOOKED_FOR = 200;

/** The place of a tag without the option that it may name. */
const pointerOf = (tag: string): string => tag.replace(/\?\d+$/, "");

/**
 * Fields of the form whose controls are gone: the store that the form came with names all of them. An item of a list of which
 * nothing is left was deleted, and so was a part without any control: bureaus return the pages that are theirs.
 */
export function lostFields(
  document: FilledDocument,
  placed: readonly PlacedControl[],
  facts: FieldFacts,
): readonly LostField[] {
  if (document.loose === undefined) return [];
  const partOf = (pointer: string): string => facts.itemOf(pointer) ?? `/${pointer.split("/")[1] ?? ""}`;
  const found = placed.filter(({ original }) => original !== undefined);
  const tags = new Set(found.map(({ control: { place } }) => tagOf(place.pointer, place.option)));
  const parts = new Map(
    found.map(({ control, pointer }) => [partOf(control.place.pointer), partOf(pointer)] as const),
  );
  const lost = [...document.store.keys()].filter((tag) => {
    const pointer = pointerOf(tag);
    return !tags.has(tag) && parts.has(partOf(pointer)) && facts.isFilled(pointer);
  });
  if (lost.length === 0) return [];
  const cellOf = cellFinder(document, found, facts);
  return [...new Set(lost.map(pointerOf))].map((made, i) => {
    const part = partOf(made);
    const pointer = (parts.get(part) ?? part) + made.slice(part.length);
    return { pointer, cell: i < MOST_LOOKED_FOR ? cellOf(made) : undefined };
  });
}
