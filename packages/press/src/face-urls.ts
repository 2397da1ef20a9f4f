const files = import.meta.glob<string>("../../fonts/files/*", {
  query: "?url",
  import: "default",
  eager: true,
});

/** Where the file of each face can be fetched; a file is named after its face. */
const urls: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, url]) => [/([^/]+)\.\w+$/.exec(path)?.[1] ?? path, url]),
);

/** Where the file of a face can be fetched, by the face's id. */
export function urlOfFace(face: string): string {
  const url = urls.get(face);
  if (url === undefined) throw new Error(`字体 ${face} 不在应用中`);
  return url;
}
