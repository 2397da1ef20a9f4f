import { type Block, type Grid, heading, type Level, paragraph } from "@shifan/document";
import { activeAt, type SchemaNode, valueKind } from "@shifan/schema";
import { fillInOf } from "./fill-in.ts";
import { absentKeys, below, type Form, itemAt, itemsOf, type Place, titleOf } from "./form.ts";
import { opinionGrid, opinionOf } from "./opinion.ts";
import { pairsGrid, writingLines } from "./pairs.ts";
import { printed } from "./printed.ts";
import { isWide, rowsGrid } from "./rows.ts";
import { seriesGrid } from "./series.ts";

/** A text that may be longer than this is set as text, not in a cell. */
const LONGEST_IN_CELL = 600;
/** A text in a row of a list longer than this makes each row a text of its own. */
const LONGEST_IN_ROW = 300;

/** What is drafted of some fields: blocks that flow, and blocks that lie on their side and follow them. */
export interface Drafted {
  readonly upright: readonly Block[];
  readonly onSide: readonly Block[];
}

const isLongProse = (node: SchemaNode, longest: number): boolean =>
  valueKind(node) === "prose" && (node.maxLength ?? Number.POSITIVE_INFINITY) > longest;

const nodesOf = (node: SchemaNode): readonly SchemaNode[] => Object.values(node.properties ?? {});

const PIECES: ReadonlySet<string> = new Set(["series", "table", "group"]);

/** Whether a group holds more than labels and values. */
const isRich = (node: SchemaNode, { isSheet }: Form): boolean =>
  nodesOf(node).some((it) => PIECES.has(valueKind(it)) || (!isSheet && isLongProse(it, LONGEST_IN_CELL)));

/** Whether the rows of a list hold more than cells. */
const isRichList = (node: SchemaNode): boolean =>
  nodesOf(node.items ?? {}).some((it) => PIECES.has(valueKind(it)) || isLongProse(it, LONGEST_IN_ROW));

/** The fields of a group that its conditions leave in place. */
export function fieldsOf(group: Place, form: Form): readonly Place[] {
  const absent = absentKeys(group.node, group.value, form);
  const { required } = activeAt(group.node, group.value);
  return Object.entries(group.node.properties ?? {})
    .filter(([key]) => !absent.has(key))
    .map(([key, node]) => ({ ...below(group, key, node), isRequired: required.has(key) }));
}

/** Names that bring their own number: 条件1 产业发展. */
const OWN_NUMBER = /^\D{0,2}\d+[ 　]/;

/** A heading with its number, unless its name has one. */
function pieceHeading(level: Level, number: number, { title, pointer }: Piece): Block {
  const head = heading(level, number, title);
  return { ...head, anchor: pointer, ...(OWN_NUMBER.test(title) ? { label: "" } : {}) };
}

/** A part of a section with a name of its own. */
interface Piece {
  readonly title: string;
  readonly pointer: string;
  readonly isOnSide: boolean;
  /** Its blocks below a heading of the level above. */
  readonly draft: (level: Level) => Drafted;
}

const deeper = (level: Level): Level => Math.min(4, level + 1) as Level;
const upright = (blocks: readonly Block[]): Drafted => ({ upright: blocks, onSide: [] });

const NOTHING = paragraph("无。");
const NOT_FILLED = paragraph("（未填）");

/** What stands where nothing does: what must be there is still to be filled in, of anything else there is none. */
function nothingAt({ pointer, node, value, isRequired }: Place): Block {
  const isThere = Array.isArray(value) && value.length >= (node.minItems ?? 0);
  return { ...(isRequired === true && !isThere ? NOT_FILLED : NOTHING), anchor: pointer };
}

/** A box to write a text in, with its length. */
function writingBox(place: Place, form: Form): Grid {
  const field = fillInOf(place, form);
  const { maxLength } = place.node;
  const room = Math.max(
    writingLines(maxLength),
    maxLength === undefined ? 0 : Math.min(16, Math.ceil(maxLength / 60)),
  );
  const cell = {
    text: printed(place, form) || (maxLength === undefined ? "" : `（不超过${maxLength}字）`),
    prose: true,
    lines: room,
    anchor: place.pointer,
    ...(field === undefined ? {} : { field }),
  };
  return { kind: "grid", columns: [1], head: [], rows: [{ cells: [cell] }], notes: [] };
}

function proseBlocks(place: Place, form: Form): readonly Block[] {
  if (form.blank) return [writingBox(place, form)];
  const text = printed(place, form);
  if (text === "") return [nothingAt(place)];
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => ({ ...paragraph(line.trim()), anchor: place.pointer }));
}

function listBlocks(place: Place, form: Form): readonly Block[] {
  if (!form.blank && itemsOf(place.value).length === 0) return [nothingAt(place)];
  return [rowsGrid(place, form)];
}

/** A paper to fill in has room for all the texts that a list may hold, up to so many: nobody can add one by hand. */
const MOST_EMPTY = 5;

const emptyTexts = ({ maxItems = MOST_EMPTY }: SchemaNode): number => Math.min(MOST_EMPTY, maxItems);

/** Each row of a rich list as a text of its own, named by its first field. */
function richList(list: Place, level: Level, form: Form): Drafted {
  const empty = form.blank ? emptyTexts(list.node) : 0;
  const count = Math.max(itemsOf(list.value).length, empty);
  if (count === 0) return upright([nothingAt(list)]);
  const drafts = Array.from({ length: count }, (_, i) => {
    const item = itemAt(list, i);
    const fields = fieldsOf(item, form);
    const name = (fields[0] && printed(fields[0], form)) || `${item.node.title ?? titleOf(list)}${i + 1}`;
    const { upright: blocks, onSide } = draftFields(fields, deeper(level), form);
    return { upright: [{ ...heading(level, i + 1, name), anchor: item.pointer }, ...blocks], onSide };
  });
  const hint = empty > 1 ? [paragraph(`（最多${empty}个，没有的不填。）`)] : [];
  return joined([upright(hint), ...drafts]);
}

const joined = (drafts: readonly Drafted[]): Drafted => ({
  upright: drafts.flatMap((it) => it.upright),
  onSide: drafts.flatMap((it) => it.onSide),
});

/** The piece that a field is by itself; undefined for what stands among labels and values. */
function pieceOf(place: Place, form: Form): Piece | undefined {
  const { node, pointer } = place;
  const piece = (draft: Piece["draft"], isOnSide = false): Piece => ({
    title: titleOf(place),
    pointer,
    isOnSide,
    draft,
  });
  const kind = valueKind(node);
  if (kind === "prose" && !form.isSheet) return piece(() => upright(proseBlocks(place, form)));
  if (kind === "table") {
    if (isRichList(node)) return piece((level) => richList(place, level, form));
    return piece(() => upright(listBlocks(place, form)), isWide(place, form));
  }
  return kind === "group" && isRich(node, form)
    ? piece((level) => draftFields(fieldsOf(place, form), level, form))
    : undefined;
}

/** What stands together in a part of a form, without a name of its own or as a piece that has one. */
type Chunk =
  | { readonly kind: "singles"; readonly places: readonly Place[] }
  | { readonly kind: "series"; readonly places: readonly Place[] }
  | { readonly kind: "piece"; readonly piece: Piece }
  | { readonly kind: "opinion"; readonly grid: Grid };

function chunkOf(place: Place, form: Form): Chunk {
  const kind = valueKind(place.node);
  if (kind === "series") return { kind: "series", places: [place] };
  const opinion = kind === "group" ? opinionOf(fieldsOf(place, form)) : undefined;
  if (opinion !== undefined) return { kind: "opinion", grid: opinionGrid(titleOf(place), opinion, form) };
  const piece = pieceOf(place, form);
  return piece === undefined ? { kind: "singles", places: [place] } : { kind: "piece", piece };
}

/** Chunks without a name that follow each other become one. */
function merged(chunks: readonly Chunk[]): readonly Chunk[] {
  const all: Chunk[] = [];
  for (const chunk of chunks) {
    const last = all.at(-1);
    if ("places" in chunk && last !== undefined && "places" in last && chunk.kind === last.kind) {
      all[all.length - 1] = { kind: chunk.kind, places: [...last.places, ...chunk.places] };
    } else all.push(chunk);
  }
  return all;
}

const RANKS: readonly ((chunk: Chunk) => boolean)[] = [
  ({ kind }) => kind === "singles",
  ({ kind }) => kind === "series",
  (chunk) => chunk.kind === "piece" && !chunk.piece.isOnSide,
  (chunk) => chunk.kind === "piece" && chunk.piece.isOnSide,
  ({ kind }) => kind === "opinion",
];

/**
 * Fields in the order in which they are printed. A book gathers labels and values, then the series, then what has a name,
 * pages on their side last; a sheet keeps the order of its schema, in which signatures come last.
 */
function arranged(fields: readonly Place[], form: Form): readonly Chunk[] {
  const chunks = fields.map((place) => chunkOf(place, form));
  return merged(form.isSheet ? chunks : RANKS.flatMap((holds) => chunks.filter(holds)));
}

function draftPiece(piece: Piece, level: Level, number: number | undefined): Drafted {
  const head = number === undefined ? [] : [pieceHeading(level, number, piece)];
  const { upright: blocks, onSide } = piece.draft(number === undefined ? level : deeper(level));
  return piece.isOnSide
    ? { upright: [], onSide: [...head, ...blocks] }
    : { upright: [...head, ...blocks], onSide };
}

/** Whether two names say the same: they are the same, or as good as the same: 汇总表, 汇总行. */
const saysTheSame = (one: string, other: string): boolean =>
  one === other || (one.length > 2 && one.slice(0, -1) === other.slice(0, -1));

/**
 * Drafts the fields of a part; what has a name stands under a heading of `level`, unless it is all there is or the only
 * thing with a name, which the heading above (`under`) has said.
 */
export function draftFields(fields: readonly Place[], level: Level, form: Form, under = ""): Drafted {
  const whole = opinionOf(fields);
  if (whole !== undefined) return upright([opinionGrid(titleOf(whole.words), whole, form)]);
  const chunks = arranged(fields, form);
  const pieces = chunks.flatMap((chunk) => (chunk.kind === "piece" ? [chunk.piece] : []));
  const [only] = pieces;
  const isDoubled = pieces.length === 1 && only !== undefined && saysTheSame(only.title, under);
  const isAlone = chunks.length === 1 || isDoubled;
  let number = 0;
  return joined(
    chunks.map((chunk) => {
      if (chunk.kind === "opinion") return upright([chunk.grid]);
      if (chunk.kind === "series") return upright([seriesGrid(chunk.places, form)]);
      if (chunk.kind === "singles")
        return upright([pairsGrid(chunk.places, (group) => fieldsOf(group, form), form)]);
      number += 1;
      return draftPiece(chunk.piece, level, isAlone ? undefined : number);
    }),
  );
}
