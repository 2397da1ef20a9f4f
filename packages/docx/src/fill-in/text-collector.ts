/** A stretch of text with the paragraph and the control that it stands in. */
interface Piece {
  readonly paragraph: number;
  /** The outermost control within its paragraph, below what is being collected; LibreOffice writes such ones again and again. */
  readonly control: number | undefined;
  readonly text: string;
}

/** Gathers the text of a control or between two marks, a line a paragraph. */
export class TextCollector {
  readonly depth: number;
  readonly #first: number;
  #last: number;
  readonly #pieces: Piece[] = [];
  #tail: Piece[] = [];
  #isOpen = true;
  /** Whether any text was that of a placeholder. */
  hasPlaceholder = false;

  constructor(depth: number, paragraph: number) {
    this.depth = depth;
    this.#first = paragraph;
    this.#last = paragraph;
  }

  add(piece: Piece): void {
    (this.#isOpen ? this.#pieces : this.#tail).push(piece);
    if (this.#isOpen) this.#last = piece.paragraph;
  }

  /** What follows isn't part of it, unless it is opened again: LibreOffice ends and begins marks at pages. */
  close(paragraph: number): void {
    if (this.#isOpen) this.#last = Math.max(this.#last, paragraph);
    this.#isOpen = false;
  }

  reopen(): void {
    this.#pieces.push(...this.#tail);
    this.#tail = [];
    this.#isOpen = true;
  }

  /** The text: of controls that a paragraph holds several times, the first has it whole. */
  text(): string {
    const lines: string[] = [];
    for (let paragraph = this.#first; paragraph <= this.#last; paragraph += 1) {
      const own = this.#pieces.filter((piece) => piece.paragraph === paragraph);
      const first = own.find(({ control }) => control !== undefined)?.control;
      const kept = own.filter(({ control }) => control === undefined || control === first);
      lines.push(kept.map(({ text }) => text).join(""));
    }
    return lines.join("\n");
  }
}
