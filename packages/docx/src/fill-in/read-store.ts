import { tagOf } from "@shifan/document";
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { FORM_NAMESPACE } from "./binding.ts";
import { PLACEHOLDER_MARK } from "./placeholder.ts";

/** An element on the way down. */
interface Open {
  readonly pointer: string;
  readonly option: number | undefined;
  items: number;
  options: number;
  text: string;
  hasChildren: boolean;
}

const local = (name: string): string => name.replace(/^.*:/, "");

/** LibreOffice keeps the words of a placeholder as if they were the value. */
const keptText = (text: string): string => (text.includes(PLACEHOLDER_MARK) ? "" : text);

/** The values of the store by their tags; empty for XML that isn't the store or is damaged. */
export function readStore(xml: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  if (!xml.includes(FORM_NAMESPACE)) return values;
  const open: Open[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const { name } = tag as SaxesTagPlain;
    const above = open.at(-1);
    if (above !== undefined) above.hasChildren = true;
    open.push({ ...placeBelow(above, local(name)), items: 0, options: 0, text: "", hasChildren: false });
  });
  parser.on("text", (text) => {
    const top = open.at(-1);
    if (top !== undefined) top.text += text;
  });
  parser.on("closetag", () => {
    const closed = open.pop();
    if (closed !== undefined && !closed.hasChildren && closed.pointer !== "")
      values.set(tagOf(closed.pointer, closed.option), keptText(closed.text));
  });
  try {
    parser.write(xml).close();
    return values;
  } catch {
    return new Map();
  }
}

function placeBelow(above: Open | undefined, name: string): { pointer: string; option: number | undefined } {
  if (above === undefined) return { pointer: "", option: undefined };
  if (name === "o") return { pointer: above.pointer, option: above.options++ };
  return { pointer: `${above.pointer}/${name === "i" ? above.items++ : name}`, option: undefined };
}
