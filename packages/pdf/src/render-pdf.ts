import renderDocument from "@react-pdf/render";
import type { SourceRecord } from "@shifan/document";
import type { Page, TypesetDocument } from "@shifan/typeset";
import { AcroForm } from "./acro-form.ts";
import { EmbeddedFace } from "./embedded-face.ts";
import { parseFace } from "./face.ts";
import { addOutline, type OutlineNode } from "./outline.ts";
import { type Painting, pageContent } from "./page-content.ts";
import { pagesDocument } from "./pages-document.ts";
import { PdfFile } from "./pdf-file.ts";
import type { Reference } from "./reference.ts";
import { StructureTree } from "./structure.ts";

/** What a PDF needs beside its pages. */
export interface PdfOptions {
  /** The font program (TTF or OTF bytes) of a face that the typesetter chose. Return the same object each time: it is parsed once. */
  readonly faceProgram: (face: string) => Uint8Array;
  /** The record that the document was drafted from, carried inside as an attachment. */
  readonly source?: SourceRecord;
  /** The document's own date (YYYY-MM-DD); a file has no other. */
  readonly date?: string;
}

const PRODUCER = "Shifan";
/** A document without a date is dated like the file format: PDF knows no empty date. */
const NO_DATE = "2000-01-01";
const SOURCE_NAME = "record.json";

/**
 * Paints typeset pages through react-pdf: embedded subset fonts, bookmarks, a structure tree,
 * PDF/A-3b metadata with the source record attached. The same input gives the same bytes.
 */
export async function renderPdf(typeset: TypesetDocument, options: PdfOptions): Promise<Uint8Array> {
  const created = new Date(`${options.date ?? NO_DATE}T00:00:00Z`);
  const isFillable = typeset.elements.some(({ kind }) => kind === "field");
  const file = new PdfFile({ title: typeset.title, producer: PRODUCER, created, isFillable });
  const painter = new DocumentPainter(file, typeset, options);
  file.onEnd(() => painter.finish());
  const layout = await pagesDocument(typeset.pages.map((page) => () => painter.page(page)));
  renderDocument(file as never, layout as never);
  return file.bytes();
}

/** Paints pages one after the other and closes what they share: faces, structure, attachment. */
class DocumentPainter {
  readonly #file: PdfFile;
  readonly #options: PdfOptions;
  readonly #structure: StructureTree;
  readonly #form: AcroForm;
  readonly #outline: TypesetDocument["outline"];
  readonly #faces = new Map<string, { embedded: EmbeddedFace; name: string }>();

  constructor(file: PdfFile, typeset: TypesetDocument, options: PdfOptions) {
    this.#file = file;
    this.#options = options;
    this.#structure = new StructureTree(file, typeset.elements);
    this.#form = new AcroForm(file, this.#structure);
    this.#outline = typeset.outline;
  }

  page(page: Page): void {
    const { dictionary, fonts } = this.#file.currentPage;
    if (page.turned.length > 0) dictionary.data.Rotate = 90;
    const mark = this.#structure.page(dictionary);
    const into = (used: Record<string, Reference>): Painting => ({
      mark,
      face: (id) => {
        const known = this.#face(id);
        used[known.name] = known.embedded.ref;
        return known;
      },
    });
    this.#file.addContent(pageContent(page, into(fonts)));
    this.#form.page(page, dictionary, { into });
  }

  #face(id: string): { embedded: EmbeddedFace; name: string } {
    const known = this.#faces.get(id);
    if (known !== undefined) return known;
    const embedded = new EmbeddedFace(
      this.#file,
      parseFace(this.#options.faceProgram(id)),
      postScriptName(id),
    );
    const face = { embedded, name: `F${this.#faces.size + 1}` };
    this.#faces.set(id, face);
    return face;
  }

  finish(): void {
    let order = 0;
    for (const { embedded } of this.#faces.values()) embedded.finish(this.#file, order++);
    this.#form.finish();
    this.#structure.finish();
    addOutline(this.#file.outline as unknown as OutlineNode, this.#outline);
    const { source } = this.#options;
    if (source === undefined) return;
    this.#file.attach(
      SOURCE_NAME,
      new TextEncoder().encode(source.json),
      `${source.kind} ${source.schemaVersion}`,
    );
  }
}

/** A face id as a PostScript name: letters, digits and hyphens only. */
const postScriptName = (face: string): string => face.replace(/[^A-Za-z0-9-]/g, "-");
