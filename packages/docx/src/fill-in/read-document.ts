import { placeOfTag, tagOf, type ValuePlace } from "@shifan/document";
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { placeOfMark, placeOfXpath } from "./binding.ts";
import { CellWords } from "./cell-words.ts";
import { PLACEHOLDER_MARK, typedIn } from "./placeholder.ts";
import { TextCollector } from "./text-collector.ts";

/** A value as a document shows it. */
export interface ReadControl {
  /** By what its place was found. */
  readonly by: "tag" | "xpath" | "bookmark";
  readonly place: ValuePlace;
  /** Place in the store that it is bound to, where it says. */
  readonly bound?: ValuePlace;
  /** What the control is called. */
  readonly title: string;
  /** What it shows; empty while a placeholder is shown. */
  readonly text: string;
  /** What it shows that can't be told from the words of a placeholder; not in the text. */
  readonly mixed?: string;
  /** What else stands in its cell, outside of all controls. */
  readonly beside?: string;
  /** Calendar date that a date control carries beside its text. */
  readonly date?: string;
  /** State of a check box. */
  readonly isChecked?: boolean;
  /** Number of the table row that it stands in, counted over the document. */
  readonly row?: number;
  /** Place of its cell in the row, from 1 on. */
  readonly cell?: number;
}

/** A cell in which no control holds a value: a label, or one whose control was lost. */
export interface LooseCell {
  readonly row: number;
  readonly cell: number;
  /** What was typed; empty where only a placeholder stands. */
  readonly text: string;
}

/** What a document shows. */
export interface DocumentParts {
  readonly controls: readonly ReadControl[];
  readonly loose: readonly LooseCell[];
}

interface OpenControl {
  title: string;
  tag: string;
  xpath: string;
  date: string;
  isEmpty: boolean;
  isChecked: boolean | undefined;
  readonly row: number | undefined;
  readonly cell: number | undefined;
  /** Paragraph that it began in; undefined for one around paragraphs. */
  readonly paragraph: number | undefined;
  readonly id: number;
  collector: TextCollector | undefined;
}

const SKIPPED = new Set(["mc:Fallback", "w:del", "w:moveFrom"]);

/** One walk over the XML of a document. */
class DocumentReader {
  readonly found: ReadControl[] = [];
  readonly loose: LooseCell[] = [];
  readonly #controls: OpenControl[] = [];
  readonly #marks = new Map<
    string,
    { readonly row: number | undefined; readonly collector: TextCollector }
  >();
  readonly #rows: number[] = [];
  /** Cells of each open row so far. */
  readonly #cellCounts: number[] = [];
  readonly #cells = new CellWords();
  #rowCount = 0;
  #paragraph = 0;
  #isInParagraph = false;
  #controlCount = 0;
  #isText = false;
  #isRun = false;
  #skipped = 0;

  open({ name, attributes }: SaxesTagPlain): void {
    if (SKIPPED.has(name)) this.#skipped += 1;
    if (this.#skipped > 0) return;
    if (name === "w:tr") this.#beginRow();
    else if (name === "w:tc") this.#beginCell();
    else if (name === "w:p") this.#beginParagraph();
    else if (name === "w:sdt") this.#begin();
    else if (name === "w:sdtContent") this.#beginContent();
    else if (name === "w:bookmarkStart") this.#mark(attributes["w:name"] ?? "");
    else if (name === "w:r") this.#isRun = true;
    else if (this.#isRun) this.#openInRun(name);
    const control = this.#controls.at(-1);
    if (control !== undefined && control.collector === undefined)
      property(control, name, attributes["w:val"] ?? attributes["w14:val"] ?? "", attributes);
  }

  #beginRow(): void {
    this.#rows.push(++this.#rowCount);
    this.#cellCounts.push(0);
  }

  #beginCell(): void {
    this.#cellCounts.push((this.#cellCounts.pop() ?? 0) + 1);
    this.#cells.begin(this.#controls.length);
  }

  #openInRun(name: string): void {
    if (name === "w:t") this.#isText = true;
    else if (name === "w:br" || name === "w:cr") this.#add("\n");
    else if (name === "w:tab") this.#add("\t");
  }

  #beginParagraph(): void {
    this.#paragraph += 1;
    this.#isInParagraph = true;
  }

  #beginContent(): void {
    const control = this.#controls.at(-1);
    if (control !== undefined)
      control.collector = new TextCollector(this.#controls.length, this.#startParagraph());
  }

  /** Where a control's text begins: in this paragraph, or in the next for one around paragraphs. */
  #startParagraph(): number {
    return this.#isInParagraph ? this.#paragraph : this.#paragraph + 1;
  }

  #begin(): void {
    this.#controlCount += 1;
    this.#controls.push({
      title: "",
      tag: "",
      xpath: "",
      date: "",
      isEmpty: false,
      isChecked: undefined,
      row: this.#rows.at(-1),
      cell: this.#cellCounts.at(-1),
      paragraph: this.#isInParagraph ? this.#paragraph : undefined,
      id: this.#controlCount,
      collector: undefined,
    });
  }

  #mark(name: string): void {
    const place = placeOfMark(name);
    if (place === undefined) return;
    const known = this.#marks.get(place.pointer);
    if (place.isEnd) known?.collector.close(this.#paragraph - 1);
    else if (known === undefined) {
      // LibreOffice repeats a control that the mark stands in for each run: those are told apart, not those around it.
      const depth = this.#controls.filter(({ paragraph }) => paragraph === undefined).length;
      const collector = new TextCollector(depth, this.#paragraph);
      this.#marks.set(place.pointer, { row: this.#rows.at(-1), collector });
    }
  }

  text(text: string): void {
    if (this.#isText && this.#skipped === 0) this.#add(text);
  }

  #add(text: string): void {
    this.#cells.add(text, this.#controls.length);
    const collectors = [
      ...this.#controls.flatMap(({ collector }) => collector ?? []),
      ...[...this.#marks.values()].map(({ collector }) => collector),
    ];
    for (const collector of collectors) {
      collector.add({ paragraph: this.#paragraph, control: this.#inlineBelow(collector.depth), text });
    }
  }

  /** The outermost control that began in this paragraph, below so many around it. */
  #inlineBelow(depth: number): number | undefined {
    return this.#controls.slice(depth).find(({ paragraph }) => paragraph === this.#paragraph)?.id;
  }

  close(name: string): void {
    if (SKIPPED.has(name)) this.#skipped -= 1;
    else if (this.#skipped > 0) return;
    else if (name === "w:tr") this.#endRow();
    else if (name === "w:p") this.#isInParagraph = false;
    else if (name === "w:t") this.#isText = false;
    else if (name === "w:r") this.#isRun = false;
    else if (name === "w:sdt") this.#end();
    else if (name === "w:tc") this.#endCell();
  }

  #end(): void {
    const control = this.#controls.pop();
    if (control?.collector === undefined) return;
    control.collector.close(this.#paragraph);
    const [byTag, byXpath] = [placeOfTag(control.tag), placeOfXpath(control.xpath)];
    const place = byTag ?? byXpath;
    if (place === undefined) return;
    if (control.paragraph !== undefined)
      this.#cells.found(tagOf(place.pointer, place.option), this.found.length);
    this.found.push({
      by: byTag === undefined ? "xpath" : "tag",
      place,
      title: control.title,
      ...(byXpath === undefined ? {} : { bound: byXpath }),
      ...typedIn(control.collector.text(), {
        title: control.title,
        isProse: control.paragraph === undefined,
        mayBeShort: /\/\d+(?:\/|$)/.test(place.pointer),
        saysEmpty: control.isEmpty,
      }),
      ...(control.date === "" ? {} : { date: control.date.slice(0, 10) }),
      ...(control.isChecked === undefined ? {} : { isChecked: control.isChecked }),
      ...(control.row === undefined ? {} : { row: control.row }),
      ...(control.cell === undefined ? {} : { cell: control.cell }),
    });
  }

  #endRow(): void {
    this.#rows.pop();
    this.#cellCounts.pop();
  }

  #endCell(): void {
    const [text, row, cell] = [this.#cells.loose(), this.#rows.at(-1), this.#cellCounts.at(-1)];
    if (text !== undefined && row !== undefined && cell !== undefined)
      this.loose.push({ row, cell, text: looseText(text) });
    const beside = this.#cells.end();
    const control = this.found[beside?.index ?? -1];
    if (beside !== undefined && control !== undefined && control.place.option === undefined)
      this.found[beside.index] = { ...control, beside: beside.words };
    this.#endMarks();
  }

  #endMarks(): void {
    for (const [pointer, { collector, row }] of this.#marks) {
      collector.close(this.#paragraph);
      this.found.push({
        by: "bookmark",
        place: { pointer },
        title: "",
        ...typedIn(collector.text(), { title: "", isProse: true, mayBeShort: false, saysEmpty: false }),
        ...(row === undefined ? {} : { row }),
      });
    }
    this.#marks.clear();
  }
}

/** What was typed into a cell: a placeholder that is left says nothing. */
const looseText = (text: string): string => (text.includes(PLACEHOLDER_MARK) ? "" : text.trim());

function property(
  control: OpenControl,
  name: string,
  value: string,
  attributes: Readonly<Record<string, string>>,
): void {
  if (name === "w:tag") control.tag = value;
  else if (name === "w:alias") control.title = value;
  else if (name === "w:dataBinding") control.xpath = attributes["w:xpath"] ?? "";
  else if (name === "w:date") control.date = attributes["w:fullDate"] ?? "";
  else if (name === "w:showingPlcHdr") control.isEmpty = !["0", "false"].includes(value);
  else if (name === "w14:checked") control.isChecked = ["1", "true"].includes(value);
}

/**
 * Every value that a document shows in a control or between marks of ours, in its order, and the cells without one.
 * Throws for XML that isn't well-formed.
 */
export function readDocument(xml: string): DocumentParts {
  const reader = new DocumentReader();
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => reader.open(tag as SaxesTagPlain));
  parser.on("closetag", ({ name }) => reader.close(name));
  parser.on("text", (text) => reader.text(text));
  parser.write(xml).close();
  return { controls: reader.found, loose: reader.loose };
}
