import type { JsonObject } from "@shifan/schema";

const samples = import.meta.glob<JsonObject>("../../../schemas/documents/*/sample.json", {
  import: "default",
});

/** A finished record of a kind, to begin from and to show how one is filled in. */
export async function sampleOf(kind: string): Promise<JsonObject> {
  const load = samples[`../../../schemas/documents/${kind}/sample.json`];
  if (load === undefined) throw new Error(`没有“${kind}”这种公文的样例`);
  return load();
}
