/** Cells that were copied from a spreadsheet or a word processor's table, row by row. */
export type Cells = readonly (readonly string[])[];

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
export function cellsOfHtml(html: string): Cells | undefined {
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table");
  if (table === null) return undefined;
  const rows: string[][] = Array.from(table.rows, () => []);
  for (const [r, row] of Array.from(table.rows).entries()) {
    let column = 0;
    for (const cell of row.cells) {
      while (rows[r]?.[column] !== undefined) column += 1;
      spread(rows, { r, column }, cell);
    }
  }
  return rows;
}

/** Limits of merged cells in hostile HTML. */
const LARGEST_SPAN = 200;

function spread(rows: string[][], at: { r: number; column: number }, cell: HTMLTableCellElement): void {
  const [height, width] = [cell.rowSpan, cell.colSpan].map((span) => Math.min(span, LARGEST_SPAN)) as [
    number,
    number,
  ];
  for (let r = at.r; r < Math.min(rows.length, at.r + height); r++) {
    for (let c = at.column; c < at.column + width; c++) {
      (rows[r] as string[])[c] = r === at.r && c === at.column ? textOf(cell) : "";
    }
  }
}

const textOf = (cell: HTMLElement): string => {
  for (const br of cell.querySelectorAll("br")) br.replaceWith("\n");
  return (cell.textContent ?? "").replace(/[ \t\r\u00a0]+/g, " ").trim();
};

/** What was pasted, as cells; undefined when it is a plain text for the field at hand. */
export function pastedCells(data: Pick<DataTransfer, "getData">): Cells | undefined {
  const html = data.getData("text/html");
  const fromHtml = /<table[\s>]/i.test(html) ? cellsOfHtml(html) : undefined;
  if (fromHtml !== undefined) return fromHtml;
  const text = data.getData("text/plain");
  return text.includes("\t") ? cellsOfText(text) : undefined;
}
