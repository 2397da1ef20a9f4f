const templates = import.meta.glob<string>("../../../schemas/documents/*/template.md", {
  query: "?raw",
  import: "default",
});

const faceFiles = import.meta.glob<string>("../../fonts/files/*", {
  query: "?url",
  import: "default",
  eager: true,
});

/** The wording of a kind, from `schemas/documents`. */
export async function readTemplate(kind: string): Promise<string> {
  const load = templates[`../../../schemas/documents/${kind}/template.md`];
  if (load === undefined) throw new Error(`没有“${kind}”这种公文的模板`);
  return load();
}

/** Where the file of a face can be fetched; `file` is its path in the fonts package. */
export function faceUrl(file: string): string {
  const url = faceFiles[`../../fonts/${file}`];
  if (url === undefined) throw new Error(`字体文件 ${file} 不在应用中`);
  return url;
}
