import { loaders } from "./generated/loaders.ts";
import type { KindDefinition } from "./kind.ts";

/** The definition of a kind, loaded when it is asked for, without the others; undefined when there is none of that name. */
export async function loadKind(kind: string): Promise<KindDefinition | undefined> {
  const load = Object.hasOwn(loaders, kind) ? loaders[kind] : undefined;
  return (await load?.())?.definition;
}
