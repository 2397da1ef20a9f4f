import { SaxesParser, type SaxesTagPlain } from "saxes";
import { placeOfTag, placeOfXpath, type ValuePlace } from "./binding.ts";
import { TextCollector } from "./text-collector.ts";

/** A value as a document shows it. */
export interface ReadControl {
  /** By what its place was found. */
  readonly by: "tag" | "xpath" | "bookmark";
  readonly place: ValuePlace;
  /** Place in the store that it is bound to, where it says. */
  readonly bound?: ValuePlace;
  /** What it shows; empty while a placeholder is shown. */
  readonly text: string;
  /** Calendar date that a date control carries beside its text. */
  readonly date?: string;
  /** State of a check box. */
  readonly isChecked?: boolean;
  /** Number of the table row that it stands in, counted over the document. */
  readonly row?: number;
}

interface OpenControl {
  tag: string;
  xpath: string;
  date: string;
  isEmpty: boolean;
  isChecked: boolean | undefined;
  readonly row: number | undefined;
  /** Paragraph that it began in; undefined for one around paragraphs. */
  readonly paragraph: number | undefined;
  readonly id: number;
  collector: TextCollector | undefined;
}

const PLACEHOLDER_STYLE = "PlaceholderText";
const BOOKMARK = /^f(?:_[A-Za-z0-9]+)+$/;
const SKIPPED = new Set(["mc:Fallback", "w:del", "w:moveFrom"]);

/** One walk over the XML of a document. */
class DocumentReader {
  readonly found: ReadControl[] = [];
  readonly #controls: OpenControl[] = [];
  readonly #marks = new Map<
    string,
    { readonly name: string; readonly row: number | undefined; readonly collector: TextCollector }
  >();
  readonly #markIds = new Map<string, string>();
  readonly #rows: number[] = [];
  #rowCount = 0;
  #paragraph = 0;
  #isInParagraph = false;
  #controlCount = 0;
  #isPlaceholderRun = false;
  #isText = false;
  #skipped = 0;
  /** Names of styles that LibreOffice gave to the placeholder's. */
  readonly #placeholderStyles: ReadonlySet<string>;

  constructor(placeholderStyles: ReadonlySet<string>) {
    this.#placeholderStyles = placeholderStyles;
  }

  open({ name, attributes }: SaxesTagPlain): void {
    if (SKIPPED.has(name)) this.#skipped += 1;
    if (this.#skipped > 0) return;
    const value = attributes["w:val"] ?? attributes["w14:val"] ?? "";
    const control = this.#controls.at(-1);
    switch (name) {
      case "w:tr":
        this.#rowCount += 1;
        this.#rows.push(this.#rowCount);
        break;
      case "w:p":
        this.#paragraph += 1;
        this.#isInParagraph = true;
        break;
      case "w:r":
        this.#isPlaceholderRun = false;
        break;
      case "w:rStyle":
        this.#isPlaceholderRun = this.#placeholderStyles.has(value);
        break;
      case "w:sdt":
        this.#begin();
        break;
      case "w:sdtContent":
        if (control !== undefined)
          control.collector = new TextCollector(this.#controls.length, this.#startParagraph());
        break;
      case "w:bookmarkStart":
        this.#beginMark(attributes["w:id"] ?? "", attributes["w:name"] ?? "");
        break;
      case "w:bookmarkEnd":
        this.#marks.get(this.#markIds.get(attributes["w:id"] ?? "") ?? "")?.collector.close(this.#paragraph);
        break;
      case "w:t":
        this.#isText = true;
        break;
      case "w:br":
      case "w:cr":
        this.#add("\n");
        break;
      case "w:tab":
        if (this.#isInParagraph) this.#add("\t");
        break;
      default:
        if (control !== undefined && control.collector === undefined)
          property(control, name, value, attributes);
    }
  }

  /** Where a control's text begins: in this paragraph, or in the next for one around paragraphs. */
  #startParagraph(): number {
    return this.#isInParagraph ? this.#paragraph : this.#paragraph + 1;
  }

  #begin(): void {
    this.#controlCount += 1;
    this.#controls.push({
      tag: "",
      xpath: "",
      date: "",
      isEmpty: false,
      isChecked: undefined,
      row: this.#rows.at(-1),
      paragraph: this.#isInParagraph ? this.#paragraph : undefined,
      id: this.#controlCount,
      collector: undefined,
    });
  }

  #beginMark(id: string, name: string): void {
    if (!BOOKMARK.test(name)) return;
    this.#markIds.set(id, name);
    const known = this.#marks.get(name);
    if (known !== undefined) known.collector.reopen();
    else {
      // A control that the mark stands in is repeated for each run: what is told apart lies below what is around it.
      const depth = this.#controls.filter(({ paragraph }) => paragraph === undefined).length;
      this.#marks.set(name, {
        name,
        row: this.#rows.at(-1),
        collector: new TextCollector(depth, this.#paragraph),
      });
    }
  }

  text(text: string): void {
    if (this.#isText && this.#skipped === 0) this.#add(text);
  }

  #add(text: string): void {
    const collectors = [
      ...this.#controls.flatMap(({ collector }) => collector ?? []),
      ...[...this.#marks.values()].map(({ collector }) => collector),
    ];
    for (const collector of collectors) {
      if (this.#isPlaceholderRun) collector.hasPlaceholder = true;
      else collector.add({ paragraph: this.#paragraph, control: this.#inlineBelow(collector.depth), text });
    }
  }

  /** The outermost control that began in this paragraph, below so many around it. */
  #inlineBelow(depth: number): number | undefined {
    return this.#controls.slice(depth).find(({ paragraph }) => paragraph === this.#paragraph)?.id;
  }

  close(name: string): void {
    if (SKIPPED.has(name)) this.#skipped -= 1;
    else if (this.#skipped > 0) return;
    else if (name === "w:tr") this.#rows.pop();
    else if (name === "w:p") this.#isInParagraph = false;
    else if (name === "w:t") this.#isText = false;
    else if (name === "w:sdt") this.#end();
    else if (name === "w:tc") this.#endMarks();
  }

  #end(): void {
    const control = this.#controls.pop();
    if (control?.collector === undefined) return;
    control.collector.close(this.#paragraph);
    const [byTag, byXpath] = [placeOfTag(control.tag), placeOfXpath(control.xpath)];
    const place = byTag ?? byXpath;
    if (place === undefined) return;
    this.found.push({
      by: byTag === undefined ? "xpath" : "tag",
      place,
      ...(byXpath === undefined ? {} : { bound: byXpath }),
      text: control.isEmpty ? "" : control.collector.text(),
      ...(control.date === "" ? {} : { date: control.date.slice(0, 10) }),
      ...(control.isChecked === undefined ? {} : { isChecked: control.isChecked }),
      ...(control.row === undefined ? {} : { row: control.row }),
    });
  }

  #endMarks(): void {
    for (const [name, { collector, row }] of this.#marks) {
      const pointer = name.slice(1).replaceAll("_", "/");
      this.found.push({
        by: "bookmark",
        place: { pointer },
        text: collector.text(),
        ...(row === undefined ? {} : { row }),
      });
    }
    this.#marks.clear();
  }
}

function property(
  control: OpenControl,
  name: string,
  value: string,
  attributes: Readonly<Record<string, string>>,
): void {
  if (name === "w:tag") control.tag = value;
  else if (name === "w:dataBinding") control.xpath = attributes["w:xpath"] ?? "";
  else if (name === "w:date") control.date = attributes["w:fullDate"] ?? "";
  else if (name === "w:showingPlcHdr") control.isEmpty = !["0", "false"].includes(value);
  else if (name === "w14:checked") control.isChecked = ["1", "true"].includes(value);
}

/** Ids of the placeholder's style: programs keep its name and change its id. */
export function placeholderStyles(styles: string): ReadonlySet<string> {
  const ids = [
    ...styles.matchAll(/<w:style\b[^>]*w:styleId="([^"]*)"[^>]*>\s*<w:name w:val="Placeholder Text"/gi),
  ];
  return new Set([PLACEHOLDER_STYLE, ...ids.map(([, id = ""]) => id)]);
}

/** Every value that a document shows in a control or between marks of ours, in its order. Throws for XML that isn't well-formed. */
export function readDocument(xml: string, styles: ReadonlySet<string>): readonly ReadControl[] {
  const reader = new DocumentReader(styles);
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => reader.open(tag as SaxesTagPlain));
  parser.on("closetag", ({ name }) => reader.close(name));
  parser.on("text", (text) => reader.text(text));
  parser.write(xml).close();
  return reader.found;
}
