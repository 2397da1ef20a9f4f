import { zlibSync } from "fflate";
import PDFDocument from "pdfkit";
import { ByteWriter, joined, latin1 } from "./bytes.ts";
import type { Reference } from "./reference.ts";
import { xmpInfo } from "./xmp.ts";

/** An indirect object being written: pdfkit's reference, as much of it as is used. */
export interface PdfRef {
  readonly id: number;
  readonly data: Record<string, unknown>;
  write(chunk: string | Uint8Array): void;
  end(chunk?: string | Uint8Array): void;
}

/** What a file says of itself. */
export interface FileInfo {
  readonly title: string;
  readonly producer: string;
  /** From the document, never from a clock: the same document gives the same bytes. */
  readonly created: Date;
  /** Whether it is filled in on a screen. Such a file is no archive: readers open PDF/A read-only. */
  readonly isFillable: boolean;
}

/** Members of pdfkit's document that its types leave out. */
interface Internals {
  readonly _root: PdfRef;
  readonly _offsets: (number | null)[];
  readonly _info: PdfRef;
  readonly _id: Uint8Array;
  _waiting: number;
}

/** pdfkit's reference with what it keeps of a stream. */
interface InternalRef extends PdfRef {
  buffer: Uint8Array[];
  finalize(): void;
}

/** Streams shorter than this stay plain: a notice of one page grows by an eighth and is made a fifth faster. */
const LEAST_DEFLATED = 8192;

/** Of nine: higher ones save under a half percent and cost a quarter more time. */
const DEFLATE_LEVEL = 4;

/** Objects of one object stream: a reader unpacks a whole stream to reach one of them. */
const OBJECTS_PER_STREAM = 200;

/** Where an object is: at a byte of the file, or in an object stream. */
type Place = { readonly at: number } | { readonly stream: number; readonly index: number };

/**
 * pdfkit's document, written with object streams and a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8):
 * a tagged document has thousands of small objects that would otherwise make it twice as large.
 */
export class PdfFile extends PDFDocument {
  // Declared without a value: the base constructor already writes, and a value would undo it.
  declare private chunks: Uint8Array[];
  declare private length: number;
  /** What pdfkit has written of the object at hand. */
  declare private open: (string | Uint8Array)[] | undefined;
  readonly #info: FileInfo;
  #closing: () => void = () => {};
  readonly #small: { readonly id: number; readonly text: string }[] = [];
  readonly #places = new Map<number, Place>();

  constructor(info: FileInfo) {
    super({
      autoFirstPage: false,
      // Streams are deflated here: by code that gives the same bytes whatever zlib the runtime carries.
      compress: false,
      pdfVersion: "1.7",
      ...(info.isFillable ? {} : { subset: "PDF/A-3b" }),
      lang: "zh-CN",
      displayTitle: true,
      // Without a default face pdfkit does not load Helvetica, which no document shows.
      font: null,
      info: {
        Title: info.title,
        Creator: info.producer,
        Producer: info.producer,
        CreationDate: info.created,
      },
    } as unknown as PDFKit.PDFDocumentOptions);
    this.#info = info;
    this.chunks = [];
    this.length = 0;
    this.#emit(this.open ?? []);
    this.open = [];
  }

  /** pdfkit's own members, typed. */
  get internals(): Internals {
    return this as unknown as Internals;
  }

  /** The page being painted: its dictionary and the faces that its content names. */
  get currentPage(): { dictionary: PdfRef; fonts: Record<string, Reference> } {
    return (this as unknown as { page: { dictionary: PdfRef; fonts: Record<string, Reference> } }).page;
  }

  /** What to write after the last page and before the file is closed. */
  onEnd(closing: () => void): void {
    this.#closing = closing;
  }

  override end(): void {
    this.#closing();
    super.end();
  }

  /** Attaches the data that the document was made from (ISO 19005-3, annex E: AFRelationship Source). */
  attach(name: string, data: Uint8Array, description: string): void {
    this.file(
      data as never,
      {
        name,
        type: "application/json",
        description,
        relationship: "Source",
        creationDate: this.#info.created,
        modifiedDate: this.#info.created,
      } as never,
    );
  }

  /** A new indirect object. */
  object(data: Record<string, unknown> = {}): PdfRef {
    return this.ref(data) as unknown as PdfRef;
  }

  /** A new object whose stream stays as it is. */
  plainStream(data: Record<string, unknown> = {}): PdfRef {
    return super.ref(data) as unknown as PdfRef;
  }

  override ref(data: Record<string, unknown> = {}): PDFKit.PDFKitReference {
    const ref = super.ref(data);
    const stream = ref as unknown as InternalRef;
    const finalize = stream.finalize;
    stream.finalize = () => {
      deflate(stream);
      finalize.call(stream);
    };
    return ref;
  }

  /** The number of an object whose text is given later with `putText`. */
  reserve(): number {
    return this.internals._offsets.push(null);
  }

  /** Writes a reserved object from its finished text. */
  putText(id: number, text: string): void {
    this.#small.push({ id, text });
  }

  /**
   * The whole file, once `end` has been called; it can be read once. The lists are emptied because V8 soon keeps such
   * lists among its old objects, where a dead one holds on to every part: a batch's peak was a quarter higher.
   */
  bytes(): Uint8Array {
    const whole = joined(this.chunks);
    this.chunks.length = 0;
    this.#small.length = 0;
    return whole;
  }

  /** pdfkit writes each object through this: `n 0 obj`, its dictionary, its stream, `endobj`. */
  _write(data: string | Uint8Array): void {
    this.open ??= [];
    this.open.push(data);
  }

  /** pdfkit calls this when an object is written: one with a stream goes out, a small one waits for its object stream. */
  _refEnd(ref: PdfRef): void {
    const written = this.open ?? [];
    this.open = [];
    this.internals._waiting -= 1;
    if (written.some((part) => typeof part !== "string")) {
      this.#places.set(ref.id, { at: this.length });
      this.#emit(written);
    } else {
      this.putText(ref.id, String(written[1] ?? "null"));
    }
  }

  /** pdfkit calls this last, in place of writing its cross-reference table. */
  _finalize(): void {
    for (let i = 0; i < this.#small.length; i += OBJECTS_PER_STREAM) {
      this.#objectStream(this.#small.slice(i, i + OBJECTS_PER_STREAM));
    }
    this.#crossReferences();
  }

  /** pdfkit would add faces of its own to a form that it did not make. */
  override endAcroForm(): this {
    return this;
  }

  /** pdfkit's XMP does not escape the title; this one does. */
  _addInfo(): void {
    (this as unknown as { appendXML(xml: string): void }).appendXML(xmpInfo(this.#info));
  }

  #emit(parts: readonly (string | Uint8Array)[]): void {
    for (const part of parts) {
      const bytes = typeof part === "string" ? latin1(`${part}\n`) : part;
      this.chunks.push(bytes);
      this.length += bytes.length;
    }
  }

  #objectStream(objects: readonly { id: number; text: string }[]): void {
    let offset = 0;
    const heads: string[] = [];
    for (const object of objects) {
      heads.push(`${object.id} ${offset}`);
      offset += object.text.length + 1;
    }
    const head = `${heads.join(" ")}\n`;
    const stream = this.object({ Type: "ObjStm", N: objects.length, First: head.length });
    for (const [index, object] of objects.entries()) {
      this.#places.set(object.id, { stream: stream.id, index });
    }
    stream.end(latin1(head + objects.map((object) => object.text).join("\n")));
  }

  #crossReferences(): void {
    const { _root, _info, _id, _offsets } = this.internals;
    const table = this.object({ Type: "XRef", W: [1, 4, 2], Root: _root, Info: _info, ID: [_id, _id] });
    const at = this.length;
    this.#places.set(table.id, { at });
    table.data.Size = _offsets.length + 1;
    const entries = new ByteWriter().numbers(1, 0).numbers(4, 0).numbers(2, 0xffff);
    for (let id = 1; id <= _offsets.length; id++) {
      const place = this.#places.get(id);
      if (place === undefined) throw new Error(`PDF object ${id} was never written`);
      if ("at" in place) entries.numbers(1, 1).numbers(4, place.at).numbers(2, 0);
      else entries.numbers(1, 2).numbers(4, place.stream).numbers(2, place.index);
    }
    table.end(entries.result());
    this.#emit(["startxref", String(at), "%%EOF"]);
  }
}

/** XMP, which PDF/A wants readable by any tool (ISO 19005-3, 6.6.2.1), and the ICC profile, which hardly shrinks. */
const staysPlain = ({ data }: InternalRef): boolean => data.Type === "Metadata" || data.N === 3;

function deflate(stream: InternalRef): void {
  const length = stream.buffer.reduce((sum, chunk) => sum + chunk.length, 0);
  if (length < LEAST_DEFLATED || staysPlain(stream)) return;
  stream.buffer = [zlibSync(joined(stream.buffer), { level: DEFLATE_LEVEL })];
  stream.data.Filter = "FlateDecode";
}
