import { createOpenFontSet } from "@shifan/fonts";
import words from "@shifan/schemas/reference/words.json" with { type: "json" };
import { pageSvg } from "@shifan/svg";
import { type TypesetDocument, typeset } from "@shifan/typeset";
import { type Drafted, drafted } from "./drafted.ts";
import { facePrograms, facesOf } from "./faces.ts";
import { familyOf } from "./family.ts";
import type { Checked, FileFormat, Made, Order, Pages, Refused, Wording } from "./protocol.ts";
import { readTemplate } from "./read-template.ts";

const fonts = createOpenFontSet();

const pagesOf = ({ document }: Drafted): TypesetDocument => typeset(document, { fonts, words: words.words });

/** The pages of a record as drawings. */
export async function makePages(order: Order): Promise<Pages | Refused> {
  const made = await drafted(order);
  if (!made.ok) return made;
  const set = pagesOf(made);
  return {
    ok: true,
    pages: set.pages.map((page) => pageSvg(page, { family: familyOf, seals: true })),
    faces: facesOf(set),
    notices: made.notices,
  };
}

/** A record's document as a file. */
export async function makeFile(order: Order, format: FileFormat): Promise<Made | Refused> {
  const made = await drafted(order);
  if (!made.ok) return made;
  const bytes = await WRITERS[format](made, pagesOf(made));
  return { ok: true, bytes: new Uint8Array(bytes) };
}

type Writer = (made: Drafted, set: TypesetDocument) => Promise<Uint8Array>;

const WRITERS: { readonly [F in FileFormat]: Writer } = {
  async pdf({ document, source }, set) {
    const { renderPdf } = await import("@shifan/pdf");
    const date = document.signature?.date;
    const faceProgram = await facePrograms(facesOf(set));
    return renderPdf(set, { faceProgram, source, ...(date === undefined ? {} : { date }) });
  },
  async docx({ document, source }, set) {
    const { renderDocx } = await import("@shifan/docx");
    return renderDocx(document, { source, layout: set });
  },
};

/** What the rule table says of a record's finished PDF. */
export async function makeCheck(order: Order): Promise<Checked | Refused> {
  const made = await makeFile(order, "pdf");
  if (!made.ok) return made;
  const { checkPdf } = await import("@shifan/check");
  return { ok: true, findings: await checkPdf(made.bytes, { slack: 0.3 }) };
}

/** The wording of a kind. */
export const makeWording = async (kind: string): Promise<Wording> => ({
  ok: true,
  template: await readTemplate(kind),
});
