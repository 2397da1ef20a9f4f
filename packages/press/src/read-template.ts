const templates = import.meta.glob<string>("../../../schemas/documents/*/template.md", {
  query: "?raw",
  import: "default",
});

/** The wording of a kind, from `schemas/documents`. */
export async function readTemplate(kind: string): Promise<string> {
  const load = templates[`../../../schemas/documents/${kind}/template.md`];
  if (load === undefined) throw new Error(`没有“${kind}”这种公文的模板`);
  return load();
}
