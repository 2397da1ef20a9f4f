const IMPORT =
  /^\s*(?:import|export)\s(?:(type)\s)?[^"';]*?from\s+"([^"]+)"|^\s*import\s+"([^"]+)"|\bimport\("([^"]+)"\)/gm;

/** The module names that a source file imports; with `values`, without those that are types only. */
export function importsOf(source: string, only: { values?: boolean } = {}): readonly string[] {
  return [...source.matchAll(IMPORT)]
    .filter((match) => !(only.values === true && match[1] === "type"))
    .map((match) => match[2] ?? match[3] ?? match[4] ?? "");
}

/** Circles in a graph of files, each once. */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const state = new Map<string, "open" | "done">();
  const cycles: string[][] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === "done") return;
    if (state.get(file) === "open") {
      cycles.push([...path.slice(path.indexOf(file)), file]);
      return;
    }
    state.set(file, "open");
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    state.set(file, "done");
  };
  for (const file of graph.keys()) visit(file, []);
  return cycles;
}
