import type { DataStore } from "../package/data-store.ts";
import { escapeXml } from "../xml.ts";
import { FORM_NAMESPACE, FORM_STORE } from "./binding.ts";
import { stored } from "./control.ts";
import type { FilledPlace } from "./fields-of.ts";

/** An element of the store. */
interface Node {
  readonly children: Map<string, Node>;
  text: string;
}

const newNode = (): Node => ({ children: new Map(), text: "" });

function nodeAt(root: Node, steps: readonly string[]): Node {
  return steps.reduce((node, step) => {
    const known = node.children.get(step) ?? newNode();
    node.children.set(step, known);
    return known;
  }, root);
}

const isNumber = (step: string): boolean => /^\d+$/.test(step);

/** Items in their order and without gaps: an XPath counts them. */
function childrenXml({ children, text }: Node): string {
  const numbers = [...children.keys()].filter(isNumber).map(Number);
  const items = Array.from({ length: Math.max(-1, ...numbers) + 1 }, (_, i) =>
    elementXml("i", children.get(String(i)) ?? newNode()),
  );
  const named = [...children].filter(([key]) => !isNumber(key)).map(([key, node]) => elementXml(key, node));
  return items.join("") + named.join("") + escapeXml(text);
}

const elementXml = (name: string, node: Node): string => {
  const [element] = name.split("#");
  return `<${element}>${childrenXml(node)}</${element}>`;
};

/** The values of a form as XML, by which controls and their text are kept the same. */
export function storeXml(fields: readonly FilledPlace[]): string {
  const root = newNode();
  for (const { field, hasBoxes } of fields) {
    if (field.kind === "prose") continue;
    const steps = field.pointer.split("/").slice(1);
    if (!hasBoxes) nodeAt(root, steps).text = stored(field);
    else
      field.options.forEach(({ value }, i) => {
        nodeAt(root, [...steps, `o#${i}`]).text = String(field.values.includes(value));
      });
  }
  return `<?xml version="1.0" encoding="UTF-8"?><form xmlns="${FORM_NAMESPACE}">${childrenXml(root)}</form>`;
}

/** The values as a part of the document. */
export const formStore = (xml: string): DataStore => ({
  number: 2,
  id: FORM_STORE,
  namespace: FORM_NAMESPACE,
  xml,
});
