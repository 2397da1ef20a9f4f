import { FileChild, type Paragraph } from "docx";

/** What stands in docx's tree until finished WordprocessingML takes its place. */
const NAME = "w:shifanSlot";
const PLACE = new RegExp(`<${NAME}>(\\d+)</${NAME}>`, "g");

/** docx copies and prints its tree at several times the cost of strings; text therefore enters as a numbered slot. */
class Slot extends FileChild {
  constructor(index: number) {
    super(NAME);
    this.root.push(String(index));
  }
}

/** Finished markup of one document, and the docx nodes that stand for it. */
export interface Slots {
  /** A node for docx's tree. Typed as the paragraph that docx asks for; it may hold any number of paragraphs and tables. */
  readonly add: (xml: string) => Paragraph;
  /** Puts the markup where its nodes were printed, also markup within markup. */
  readonly fill: (xml: string) => string;
}

/** An empty set of slots; one for each document. */
export function createSlots(): Slots {
  const contents: string[] = [];
  return {
    add: (xml) => new Slot(contents.push(xml) - 1) as unknown as Paragraph,
    fill: (xml) => xml.replace(PLACE, (_, index: string) => contents[Number(index)] ?? ""),
  };
}
