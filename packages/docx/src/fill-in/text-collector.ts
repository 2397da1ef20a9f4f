/** A stretch of text with the paragraph and the control that it stands in. */
interface Piece {
  readonly paragraph: number;
  /** The outermost control within its paragraph, below what is being collected; LibreOffice writes such ones again and again. */
  readonly control: number | undefined;
  readonly text: string;
}

/** Gathers the text of a control or of a cell from a mark on, a line a paragraph. */
export class TextCollector {
  /** How many controls stand around it. */
  readonly depth: number;
  readonly #first: number;
  readonly #pieces: Piece[] = [];
  #last: number | undefined;

  constructor(depth: number, paragraph: number) {
    this.depth = depth;
    this.#first = paragraph;
  }

  add(piece: Piece): void {
    if (this.#last === undefined) this.#pieces.push(piece);
  }

  /** The last paragraph that is part of it; what follows isn't. */
  close(paragraph: number): void {
    this.#last ??= paragraph;
  }

  /** The text: of controls that a paragraph holds several times, the first has it whole. */
  text(): string {
    const lines: string[] = [];
    for (let paragraph = this.#first; paragraph <= (this.#last ?? this.#first); paragraph += 1) {
      const own = this.#pieces.filter((piece) => piece.paragraph === paragraph);
      const first = own.find(({ control }) => control !== undefined)?.control;
      const kept = own.filter(({ control }) => control === undefined || control === first);
      lines.push(kept.map(({ text }) => text).join(""));
    }
    return lines.join("\n");
  }
}
