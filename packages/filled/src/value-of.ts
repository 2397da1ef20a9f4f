import type { ReadControl } from "@shifan/docx/fill-in";
import {
  type Json,
  type KindDefinition,
  keysOf,
  nodeAt,
  optionsOf,
  parseValue,
  type SchemaNode,
  valueKind,
} from "@shifan/schema";

/** The field of a value: the figure of a series has the unit and decimals of its series. */
export function fieldAt({ schema }: KindDefinition, pointer: string): SchemaNode | undefined {
  const node = nodeAt(schema, pointer);
  const keys = keysOf(pointer);
  if (node === undefined || keys.at(-1) !== "value") return node;
  const series = nodeAt(schema, `/${keys.slice(0, -2).join("/")}`);
  const unit = series?.["x-series"] === undefined ? undefined : series["x-unit"];
  return unit === undefined ? node : { ...node, "x-unit": unit };
}

/** Texts of a list: by ； where there is one, else by 、. */
function textsOf(text: string): readonly string[] | undefined {
  const texts = text.split(/[；;\n]/.test(text) ? /[；;\n]/ : /、/).map((it) => it.trim());
  const said = texts.filter((it) => it !== "");
  return said.length === 0 ? undefined : said;
}

/** The value that a text stands for; undefined for an empty one. */
export function textValue(text: string, node: SchemaNode): Json | undefined {
  const kind = valueKind(node);
  if (kind === "list") return textsOf(text);
  if (kind === "prose")
    return text.trim() === "" ? undefined : text.replace(/\r\n?/g, "\n").replace(/\n+$/, "");
  return parseValue(text, node);
}

const TICKED = /[☑☒√✓✔■]/;
const UNTICKED = /[☐□]/;

/** Whether a text has boxes in it, ticked or not. */
export const hasBoxMark = (text: string): boolean => TICKED.test(text) || UNTICKED.test(text);

/** Whether a box is ticked: as it is seen. */
const isTicked = ({ text, isChecked }: ReadControl): boolean =>
  TICKED.test(text) || (!UNTICKED.test(text) && isChecked === true);

/** What boxes say: of several, those that are ticked; of yes and no, the one. */
export function boxesValue(
  boxes: readonly ReadControl[],
  place: { readonly definition: KindDefinition; readonly pointer: string; readonly node: SchemaNode },
): { readonly value: Json | undefined; readonly isBoth: boolean } {
  const ticked = boxes.filter(isTicked).map(({ place: { option = 0 } }) => option);
  if (valueKind(place.node) === "yesNo")
    return { value: ticked.length === 1 ? ticked[0] === 0 : undefined, isBoth: ticked.length > 1 };
  const options = optionsOf(place.definition, {}, place.pointer);
  const all =
    options.length === 0 ? (place.node.items?.enum ?? []).map(String) : options.map(({ value }) => value);
  const value = ticked.flatMap((option) => all[option] ?? []);
  return { value: value.length === 0 ? undefined : value, isBoth: false };
}

/** What a single control shows, as a value. */
export function controlValue({ text, date }: ReadControl, node: SchemaNode): Json | undefined {
  const value = textValue(text, node);
  return valueKind(node) === "date" && value === undefined && text.trim() !== "" ? date : value;
}
