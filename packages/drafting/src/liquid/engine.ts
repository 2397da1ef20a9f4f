import type { Json } from "@shifan/schema";
import { CommentTag, ForTag, IfTag, Liquid, type Template, UnlessTag } from "liquidjs";
import type { Values } from "../values.ts";
import { FILTERS, type Labels } from "./filters.ts";

/** Tags that templates may use, with the words that belong to them. */
export const TAG_WORDS: readonly string[] = [
  "if",
  "elsif",
  "else",
  "endif",
  "unless",
  "endunless",
  "for",
  "endfor",
  "comment",
  "endcomment",
];

/** What a rendering carries besides the record, under names that no field can have. */
interface Carried {
  readonly "@values": Values;
  /** Labels of the enum that a `label` filter was found to stand on, by the filter's place in the text. */
  readonly "@labels": ReadonlyMap<number, Labels>;
}

interface FilterThis {
  readonly context: { readonly globals: object };
  readonly token?: { readonly begin: number };
}

const carried = (filter: FilterThis): Carried => filter.context.globals as Carried;

/** Every output ends here: its text is kept aside and a token is written in its place. */
function putValue(this: FilterThis, value: unknown): string {
  return carried(this)["@values"].put(value === undefined || value === null ? "" : String(value));
}

function newEngine(): Liquid {
  const engine = new Liquid({
    templates: {},
    dynamicPartials: false,
    ownPropertyOnly: true,
    strictVariables: true,
    lenientIf: true,
    // Unknown filters are found by the check, all of them and with their lines.
    strictFilters: false,
    outputEscape: putValue as (value: unknown) => string,
  });
  for (const name of Object.keys(engine.tags)) delete engine.tags[name];
  for (const name of Object.keys(engine.filters)) delete engine.filters[name];
  for (const [name, tag] of Object.entries({
    if: IfTag,
    unless: UnlessTag,
    for: ForTag,
    comment: CommentTag,
  })) {
    engine.registerTag(name, tag);
  }
  for (const [name, spec] of Object.entries(FILTERS)) {
    engine.registerFilter(name, function (this: FilterThis, value: Json | undefined, ...args: Json[]) {
      const labels = carried(this)["@labels"].get(this.token?.begin ?? -1) ?? {};
      return spec.apply(value ?? null, args, labels);
    });
  }
  return engine;
}

const engine = newEngine();

/** Parses Liquid. Throws the library's error, which knows its place. */
export const parseLiquid = (text: string): readonly Template[] => engine.parse(text);

/** A parsed text that can be filled in. */
export interface LiquidText {
  readonly templates: readonly Template[];
  readonly labels: ReadonlyMap<number, Labels>;
}

/** Fills a text in: every value is left as a token of `values`. */
export const fill = (text: LiquidText, record: object, values: Values): string => {
  const globals: Carried = { "@values": values, "@labels": text.labels };
  return String(engine.renderSync([...text.templates], record, { globals }));
};
