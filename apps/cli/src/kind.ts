import { definitionOf, type KindDefinition, kinds, nearest } from "@shifan/schema";
import { UsageError } from "./errors.ts";

/** The kinds that are drafted from a template; forms are filled in. */
export const papers: readonly KindDefinition[] = kinds.filter(({ family }) => family === "document");

/** The definition of a kind; an unknown name is a wrong usage that names the nearest one. */
export function kindOf(name: string): KindDefinition {
  const definition = definitionOf(name);
  if (definition !== undefined) return definition;
  const near = nearest(
    name,
    kinds.map((kind) => kind.kind),
  );
  throw new UsageError(
    `没有“${name}”这种文书${near === undefined ? "。" : `，是不是 ${near}？`}用 shifan kinds --json 查看全部`,
  );
}
