import { isNullable, type SchemaNode, typesOf } from "@shifan/schema";
import { wordingFilter } from "./stored-values.ts";

/** Something of a record that a template can fill in. */
export interface TemplateName {
  /** What it is called, with the groups that it stands in. */
  readonly title: string;
  /** How a template writes it. */
  readonly written: string;
}

const titled = (above: string, title: string): string => (above === "" ? title : `${above}：${title}`);

const outputOf = (path: string, node: SchemaNode): string => {
  const filter = wordingFilter(node);
  return filter === undefined ? `{{ ${path} }}` : `{{ ${path} | ${filter} }}`;
};

/** What is written around a value that need not be there. */
const guarded = (path: string, written: string, isOptional: boolean): string =>
  isOptional ? `{% if ${path} %}${written}{% endif %}` : written;

interface Place {
  readonly path: string;
  readonly title: string;
  readonly isOptional: boolean;
}

/** What the items of a list are called in its loop, and those of a list within it. */
const ITEM = "item";
const INNER = "part";

function listNames(node: SchemaNode, { path, title, isOptional }: Place): readonly TemplateName[] {
  const items = node.items ?? {};
  const item = path.startsWith(`${ITEM}.`) ? INNER : ITEM;
  const inLoop = (written: string): string =>
    guarded(path, `{% for ${item} in ${path} %}${written}{% endfor %}`, isOptional);
  return namesOf(items, { path: item, title, isOptional: false }).map((it) => ({
    ...it,
    written: inLoop(it.written),
  }));
}

function namesOf(node: SchemaNode, place: Place): readonly TemplateName[] {
  if (node.properties !== undefined) {
    return Object.entries(node.properties).flatMap(([key, child]) =>
      namesOf(child, {
        path: place.path === "" ? key : `${place.path}.${key}`,
        title: titled(place.title, child.title ?? key),
        isOptional: place.isOptional || isNullable(child) || node.required?.includes(key) !== true,
      }),
    );
  }
  const { path, title, isOptional } = place;
  if (typesOf(node).includes("array")) return listNames(node, place);
  if (typesOf(node).includes("boolean")) return [{ title, written: `{% if ${path} %}……{% endif %}` }];
  return [{ title, written: guarded(path, outputOf(path, node), isOptional) }];
}

/** Everything of a record that a template can fill in, as it is written so that the template's check takes it. */
export const templateNames = (schema: SchemaNode): readonly TemplateName[] =>
  namesOf(schema, { path: "", title: "", isOptional: false });
