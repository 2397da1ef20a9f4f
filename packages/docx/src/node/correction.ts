import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** What LibreOffice is given instead of a DOCX, so that it sets what the DOCX says. */
export interface Correction {
  readonly copy: Uint8Array;
  /** Characters that may not start and not end a line; empty where the DOCX leaves them to the program. */
  readonly notAtStart: string;
  readonly notAtEnd: string;
}

/** Parts that say how paragraphs are set. */
const PARTS = /^word\/(?:document|styles|header\d*|footer\d*)\.xml$/;

const SWITCH =
  /<w:(overflowPunct|autoSpaceDN|suppressLineNumbers)(?:\s+w:val=["']([^"']*)["'])?\s*(?:\/>|><\/w:\1>)/g;

const isOff = (value: string | undefined): boolean => value !== undefined && /^(?:0|false|off)$/.test(value);

/** A switch as LibreOffice has to be told it. */
function corrected(name: string, value: string | undefined): string {
  if (name === "suppressLineNumbers") return "";
  const told = name === "overflowPunct" ? name : "suppressLineNumbers";
  return `<w:${told} w:val="${isOff(value) ? 1 : 0}"/>`;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The document's own 禁则 for Chinese. */
function forbidden(settings: string, element: string): string {
  const tag = new RegExp(`<w:${element}\\s[^>]*>`).exec(settings)?.[0] ?? "";
  if (!/w:lang=["']zh-CN["']/.test(tag)) return "";
  const value = /w:val=(["'])(.*?)\1/.exec(tag)?.[2] ?? "";
  return value.replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}

/**
 * Sets right what LibreOffice misreads (decision 004). `overflowPunct` is turned round, because it reads it the wrong
 * way round. `autoSpaceDN`, which it does not read at all, is carried by a switch that it does read and that shows
 * nowhere, the suppression of line numbers: so it is inherited by LibreOffice's own rules. 禁则 are read out.
 */
export function correctionOf(docx: Uint8Array): Correction {
  const files = unzipSync(docx);
  for (const [name, bytes] of Object.entries(files)) {
    if (!PARTS.test(name)) continue;
    const xml = strFromU8(bytes);
    const changed = xml.replace(SWITCH, (_, element: string, value?: string) => corrected(element, value));
    if (changed !== xml) files[name] = strToU8(changed);
  }
  const settings = strFromU8(files["word/settings.xml"] ?? new Uint8Array());
  return {
    copy: zipSync(files, { level: 1 }),
    notAtStart: forbidden(settings, "noLineBreaksBefore"),
    notAtEnd: forbidden(settings, "noLineBreaksAfter"),
  };
}
