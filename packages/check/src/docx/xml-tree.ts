import { SaxesParser } from "saxes";
import { CheckError } from "../errors.ts";

/** An element of a part: names with their usual prefixes, text apart. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

interface OpenNode extends XmlNode {
  readonly children: XmlNode[];
  text: string;
}

/** Word itself nests some dozen elements; deeper trees are not documents. */
const MAX_DEPTH = 256;

/** Parses a part. Document types, and with them entities, are refused. Throws a CheckError for broken markup. */
export function parseXml(xml: string): XmlNode {
  const root: OpenNode = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  const fail = (detail: string): never => {
    throw new CheckError("damaged", { detail });
  };
  parser.on("error", (error) => fail(error.message));
  parser.on("doctype", () => fail("含有 DOCTYPE"));
  parser.on("opentag", ({ name, attributes }) => {
    if (open.length > MAX_DEPTH) fail("嵌套过深");
    const node: OpenNode = { name, attributes: attributes as Record<string, string>, children: [], text: "" };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on("text", (text) => {
    const node = open.at(-1);
    if (node !== undefined) node.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  return root.children[0] ?? root;
}

/** The first child of a name. */
export const child = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((one) => one.name === name);

/** Every element of a name below a node, in the order of the text. */
export const descendants = (node: XmlNode, name: string): readonly XmlNode[] =>
  node.children.flatMap((one) => [...(one.name === name ? [one] : []), ...descendants(one, name)]);

/** A number in an attribute; undefined when there is none. */
export function numberOf(node: XmlNode | undefined, attribute: string): number | undefined {
  const value = Number(node?.attributes[attribute]);
  return node?.attributes[attribute] === undefined || !Number.isFinite(value) ? undefined : value;
}
