import { nodeAt } from "../field-name.ts";
import type { SchemaNode } from "../schema-node.ts";
import type { Path } from "./expression.ts";

/** The schemas that a path starts from. */
export interface NodePlace {
  readonly root: SchemaNode;
  readonly owner: SchemaNode;
}

/** The nodes that a path leads through, lists left out; undefined when there is no such field. */
export function nodesAlong(path: Path, { root, owner }: NodePlace): readonly SchemaNode[] | undefined {
  const nodes: SchemaNode[] = [];
  let node: SchemaNode | undefined = path.fromRoot ? root : owner;
  for (const key of path.keys) {
    node = (node.properties === undefined ? node.items : node)?.properties?.[key];
    if (node === undefined) return undefined;
    nodes.push(node);
  }
  return nodes;
}

/** The schema of the object that holds the field at a JSON Pointer. */
export const ownerNode = (root: SchemaNode, pointer: string): SchemaNode =>
  nodeAt(root, pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")))) ?? root;
