import { fileNameOf, type Printable } from "@shifan/document";
import { templateNames } from "@shifan/drafting";
import { createOpenFontSet } from "@shifan/fonts";
import { definitionOf } from "@shifan/schema";
import words from "@shifan/schemas/reference/words.json" with { type: "json" };
import { pageSvg } from "@shifan/svg";
import { createMemory, type Memory, sealPlaces, type TypesetDocument, typeset } from "@shifan/typeset";
import { anchorsOf, textAnchors } from "./anchors.ts";
import { type Drafted, drafted } from "./drafted.ts";
import { facePrograms, facesOf } from "./faces.ts";
import { familyOf } from "./family.ts";
import type { Checked, Drawn, FileFormat, Made, Order, Pages, Refused, Wording } from "./protocol.ts";
import { readTemplate } from "./read-template.ts";

const fonts = createOpenFontSet();

/** What was set of each kind the last time: a book is set anew with each key stroke. */
const memories = new Map<string, Memory>();

function pagesOf({ document }: Drafted, kind: string): TypesetDocument {
  const memory = memories.get(kind) ?? createMemory();
  memories.set(kind, memory);
  return typeset(document, { fonts, words: words.words, memory });
}

/** The pages that were set last; those in view are drawn when they are asked for. */
let last: { readonly setting: number; readonly set: TypesetDocument } | undefined;

/** Sets the pages of a record. */
export async function makePages(order: Order): Promise<Pages | Refused> {
  const made = await drafted(order);
  if (!made.ok) return made;
  const set = pagesOf(made, order.kind);
  last = { setting: (last?.setting ?? 0) + 1, set };
  return {
    ok: true,
    setting: last.setting,
    turned: set.pages.map(({ turned }) => turned.length > 0),
    faces: facesOf(set),
    notices: made.notices(),
    anchors: made.document.layout === "book" ? anchorsOf(set) : textAnchors(set, order.data),
  };
}

/** Draws one page of a setting. */
export function drawPage(setting: number, index: number): Drawn {
  const page = last?.setting === setting ? last.set.pages[index] : undefined;
  return { ok: true, svg: page === undefined ? undefined : pageSvg(page, { family: familyOf, seals: true }) };
}

/** A record's document as a file. */
export async function makeFile(order: Order, format: FileFormat): Promise<Made | Refused> {
  const made = await drafted(order);
  if (!made.ok) return made;
  const set = pagesOf(made, order.kind);
  const bytes = await WRITERS[format](made, set);
  const name = fileNameOf(made.document);
  const seals = sealPlaces(set);
  return { ok: true, name, notices: made.notices(), seals, bytes: new Uint8Array(bytes) };
}

/** The date that a paper or a book bears. */
const dateOf = (document: Printable): string | undefined =>
  document.layout === "book" ? document.date : document.signature?.date;

type Writer = (made: Drafted, set: TypesetDocument) => Promise<Uint8Array>;

const WRITERS: { readonly [F in FileFormat]: Writer } = {
  async pdf({ document, source }, set) {
    const { renderPdf } = await import("@shifan/pdf");
    const date = dateOf(document);
    const faceProgram = await facePrograms(facesOf(set));
    return renderPdf(set, { faceProgram, source: source(), ...(date === undefined ? {} : { date }) });
  },
  async docx({ document, source }, set) {
    const { renderDocx } = await import("@shifan/docx");
    return renderDocx(document, { source: source(), layout: set });
  },
};

/** What the rule table says of a record's finished PDF. */
export async function makeCheck(order: Order): Promise<Checked | Refused> {
  const made = await makeFile(order, "pdf");
  if (!made.ok) return made;
  const { checkPdf } = await import("@shifan/check");
  return { ok: true, findings: await checkPdf(made.bytes, { slack: 0.3 }) };
}

/** The wording of a kind, and what of a record it can fill in. */
export const makeWording = async (kind: string): Promise<Wording> => ({
  ok: true,
  template: await readTemplate(kind),
  names: templateNames(definitionOf(kind)?.schema ?? {}),
});
