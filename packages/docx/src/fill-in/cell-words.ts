/** A cell that is being read. */
interface OpenCell {
  /** How many controls stand around it. */
  readonly depth: number;
  /** Its text in no control. */
  words: string;
  /** All of its text. */
  text: string;
  /** The controls in it that hold values: their tags, and where they are among all that were found. */
  readonly found: Map<string, number>;
}

/** The words of a cell beside its only control. */
export interface BesideControl {
  /** Where the control is among all that were found. */
  readonly index: number;
  readonly words: string;
}

/** What a line to be signed prints itself: what is written there, and the line to write on. */
const PRINTED = /[^：\s]{1,12}：|＿/g;

/**
 * Watches what cells hold beside their control. A cell with one value is printed with nothing else: words in it are
 * somebody's who typed beside the control, but for those of lines to be signed by hand. Cells with several have words of
 * their own.
 */
export class CellWords {
  readonly #cells: OpenCell[] = [];

  begin(depth: number): void {
    this.#cells.push({ depth, words: "", text: "", found: new Map() });
  }

  /** A text, and how many controls stand around it. */
  add(text: string, depth: number): void {
    const cell = this.#cells.at(-1);
    if (cell === undefined) return;
    cell.text += text;
    if (depth === cell.depth) cell.words += text;
  }

  /** A control in the cell at hand was found to hold a value. Programs repeat controls: the first counts. */
  found(tag: string, index: number): void {
    const found = this.#cells.at(-1)?.found;
    if (found?.has(tag) === false) found.set(tag, index);
  }

  /** What the cell at hand shows, if no control in it holds a value. */
  loose(): string | undefined {
    const cell = this.#cells.at(-1);
    return cell?.found.size === 0 ? cell.text : undefined;
  }

  end(): BesideControl | undefined {
    const cell = this.#cells.pop();
    const words = cell?.words.replaceAll("\u200b", "").trim() ?? "";
    const typed = words.replace(PRINTED, "").trim();
    const [index, ...others] = cell?.found.values() ?? [];
    return index === undefined || others.length > 0 || typed === "" ? undefined : { index, words };
  }
}
