import { strFromU8, unzipSync } from "fflate";

/** The text parts of a DOCX by their names. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** The visible text of a part: every `w:t`, breaks left out. */
export const textOfPart = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map((match) =>
      (match[1] ?? "").replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? ""),
    )
    .join("");

/** What charts and drawings say to whoever cannot see them. */
const alternativesOf = (xml: string): string =>
  [...xml.matchAll(/<wp:docPr\b[^>]*? descr="([^"]*)"/g)].map(([, text = ""]) => text).join("\n");

/** All that a reader sees of a DOCX: document, headers, footers, and its charts in words. */
export const textOfDocx = (bytes: Uint8Array): string =>
  Object.entries(partsOf(bytes))
    .filter(([name]) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(name))
    .map(([, xml]) => `${textOfPart(xml)}\n${alternativesOf(xml)}`)
    .join("\n");

/** The paragraphs of a part whose text holds `text`, as markup. */
export const paragraphsWith = (xml: string, text: string): readonly string[] =>
  (xml.match(/<w:p>.*?<\/w:p>/gs) ?? []).filter((paragraph) => textOfPart(paragraph).includes(text));
