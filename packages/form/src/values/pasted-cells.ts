import { bareHtml } from "./bare-html.ts";

/** Cells that were copied from a spreadsheet or a word processor's table, row by row. */
export type Cells = readonly (readonly string[])[];

/** A block of cells as it was pasted. */
export interface Pasted {
  readonly cells: Cells;
  /** At the places of `cells`: the text that a cell merged downwards has in its other rows too. Empty elsewhere. */
  readonly carried: Cells;
}

/**
 * Reads what a spreadsheet puts on the clipboard as text (RFC 4180 with tabs): a cell with line breaks or quotes is quoted.
 */
export function cellsOfText(text: string): Cells {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  const endCell = (): void => {
    row.push(cell);
    cell = "";
  };
  const endRow = (): void => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? "";
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[i + 1] === '"') cell += text[++i];
      else quoted = false;
    } else if (char === '"' && cell === "") quoted = true;
    else if (char === "\t") endCell();
    else if (char === "\n") endRow();
    else if (char !== "\r") cell += char;
  }
  if (cell !== "" || row.length > 0) endRow();
  return rows;
}

/** The cells of the first table in pasted HTML; undefined where there is none. Merged cells leave their others empty. */
export function cellsOfHtml(html: string): Pasted | undefined {
  const table = new DOMParser().parseFromString(bareHtml(html), "text/html").querySelector("table");
  if (table === null) return undefined;
  const [cells, carried] = [0, 1].map(() => Array.from(table.rows, (): string[] => [])) as [Draft, Draft];
  for (const [r, row] of Array.from(table.rows).entries()) {
    let column = 0;
    for (const cell of row.cells) {
      while (cells[r]?.[column] !== undefined) column += 1;
      spread({ cells, carried }, { r, column }, cell);
    }
  }
  return { cells, carried };
}

type Draft = string[][];

/** Limits of merged cells in hostile HTML. */
const LARGEST_SPAN = 200;

function spread(
  { cells, carried }: { readonly cells: Draft; readonly carried: Draft },
  at: { readonly r: number; readonly column: number },
  cell: HTMLTableCellElement,
): void {
  const [height, width] = [cell.rowSpan, cell.colSpan].map((span) => Math.min(span, LARGEST_SPAN)) as [
    number,
    number,
  ];
  const text = textOf(cell);
  for (let r = at.r; r < Math.min(cells.length, at.r + height); r++) {
    for (let c = at.column; c < at.column + width; c++) {
      const isFirst = c === at.column;
      (cells[r] as string[])[c] = isFirst && r === at.r ? text : "";
      (carried[r] as string[])[c] = isFirst && r > at.r ? text : "";
    }
  }
}

/** What a browser shows of a source's line breaks: a blank, and none between hanzi that Word has broken apart. */
const flowing = (text: string): string =>
  text.replace(/(\p{Script=Han})\s*\n\s*(?=\p{Script=Han})/gu, "$1").replace(/[\s\u00a0]+/g, " ");

const BLOCKS = new Set(["P", "DIV", "LI"]);

/** The text of a cell: paragraphs and breaks are lines. */
function textOf(cell: HTMLElement): string {
  let text = "";
  const walk = (node: Node): void => {
    if (node.nodeType === 3) text += flowing(node.nodeValue ?? "");
    else if (node.nodeName === "BR") text += "\n";
    else {
      if (BLOCKS.has(node.nodeName) && text.trim() !== "" && !text.endsWith("\n")) text += "\n";
      for (const child of node.childNodes) walk(child);
    }
  };
  walk(cell);
  return text.replace(/ *\n */g, "\n").trim();
}

/** Whether a field takes texts of several lines: what has line breaks belongs into it whole. */
export const takesLines = (target: EventTarget): boolean => target instanceof HTMLTextAreaElement;

/** What was pasted, as cells; undefined when it is a plain text for the field at hand. In a table's cell a line is a row. */
export function pastedCells(data: Pick<DataTransfer, "getData">, inCell = false): Pasted | undefined {
  const html = data.getData("text/html");
  const fromHtml = /<table[\s>]/i.test(html) ? cellsOfHtml(html) : undefined;
  if (fromHtml !== undefined) return fromHtml;
  const text = data.getData("text/plain");
  // A column copied as plain text has no tabs; a single line belongs to the field with whatever ends it.
  const isColumn = inCell && /[\r\n]./.test(text.trim());
  const isBlock = text.includes("\t") || isColumn;
  return isBlock ? { cells: cellsOfText(text.replace(/\r\n?/g, "\n")), carried: [] } : undefined;
}
