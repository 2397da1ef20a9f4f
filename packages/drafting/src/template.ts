import type { Layout } from "@shifan/document";
import type { SchemaNode } from "@shifan/schema";
import type { ListElement, TextElement } from "./elements.ts";
import type { LiquidText } from "./liquid/engine.ts";

/** A list of an element: a field of the record that is a list already, or texts to be filled in one by one. */
export type ListSource =
  | { readonly from: "record"; readonly path: string }
  | { readonly from: "texts"; readonly texts: readonly LiquidText[] };

/** A template that was checked against the schema of its records. Only `loadTemplate` makes one. */
export interface Template {
  readonly name: string;
  readonly layout: Layout;
  readonly schema: SchemaNode;
  readonly texts: Readonly<Partial<Record<TextElement, LiquidText>>>;
  readonly lists: Readonly<Partial<Record<ListElement, ListSource>>>;
  readonly body: LiquidText;
}
