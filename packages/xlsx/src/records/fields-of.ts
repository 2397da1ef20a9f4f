import { activeAt, type SchemaNode, valueKind } from "@shifan/schema";
import type { Column } from "./columns.ts";

/** A field that a row of a list gives. */
export interface ListField extends Column {
  /** Its Chinese names joined by `/`, as the head has it. */
  readonly name: string;
  /** Whether each record has it. */
  readonly isRequired: boolean;
}

const NOT_IN_CELLS: ReadonlySet<string> = new Set(["file", "files", "series"]);

/** The fields of a record, those of groups one by one, in the order of the schema. */
export function fieldsOf(node: SchemaNode, above?: ListField): readonly ListField[] {
  const { required } = activeAt(node, {});
  return Object.entries(node.properties ?? {}).flatMap(([key, child]): readonly ListField[] => {
    const title = child.title ?? key;
    const field: ListField = {
      keys: [...(above?.keys ?? []), key],
      node: child,
      name: above === undefined ? title : `${above.name}/${title}`,
      isRequired: (above?.isRequired ?? true) && required.has(key),
    };
    const kind = valueKind(child);
    if (NOT_IN_CELLS.has(kind)) return [];
    return kind === "group" && child.properties !== undefined ? fieldsOf(child, field) : [field];
  });
}
