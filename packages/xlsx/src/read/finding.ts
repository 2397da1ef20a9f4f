/** Something in a workbook that could not be read as it stands, or that should be looked at again. */
export interface SheetFinding {
  readonly sheet: string;
  /** Row and column as the spreadsheet names them: 5 and D. Absent for a whole sheet or row. */
  readonly row?: number;
  readonly column?: string;
  /** JSON Pointer of the list that it is about, where it is about what becomes of the record's. */
  readonly pointer?: string;
  /** A Chinese sentence that says where, what is wrong and what to do. */
  readonly message: string;
}

/** Where something was found; rows and columns counted from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row?: number;
  readonly column?: string;
}

const placeName = ({ sheet, row, column }: CellPlace): string =>
  `工作表“${sheet}”${row === undefined ? "" : `第${row}行`}${column === undefined ? "" : `${column}列`}`;

/** A finding whose sentence begins with its place. */
export const finding = (place: CellPlace, what: string): SheetFinding => ({
  ...place,
  message: `${placeName(place)}${what}`,
});
