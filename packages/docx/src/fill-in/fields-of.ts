import {
  type Book,
  type Cell,
  type FillIn,
  type GridRow,
  type Printable,
  printsBoxes,
} from "@shifan/document";

/** Something that is filled in, in a control or by ticking boxes. */
export interface FilledPlace {
  readonly field: FillIn;
  readonly hasBoxes: boolean;
}

/** Where the paper shows boxes to tick, boxes are ticked, but for one of several; a row of a list shows none. */
export const hasBoxes = (field: FillIn, { text }: Pick<Cell, "text">): boolean =>
  (field.kind === "choices" || field.kind === "yesNo") && printsBoxes(field, text);

const onLine = (field: FillIn | undefined): readonly FilledPlace[] =>
  field === undefined ? [] : [{ field, hasBoxes: false }];

const rowFields = ({ cells }: GridRow): readonly FilledPlace[] =>
  cells.flatMap((cell) => [
    ...(cell.field === undefined ? [] : [{ field: cell.field, hasBoxes: hasBoxes(cell.field, cell) }]),
    ...(cell.sign ?? []).flatMap((line) => onLine(line.field)),
  ]);

const bookFields = ({ cover, parts }: Book): readonly FilledPlace[] => [
  ...(cover?.lines ?? []).flatMap((line) => onLine(line.field)),
  ...parts.flatMap(({ text }) =>
    text.flatMap((block) => (block.kind === "grid" ? [...block.head, ...block.rows].flatMap(rowFields) : [])),
  ),
];

/** Everything that is filled in on a book, in its order; nothing on a paper of the standard. */
export const fieldsOf = (document: Printable): readonly FilledPlace[] =>
  document.layout === "book" ? bookFields(document) : [];
