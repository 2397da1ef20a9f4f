import type { Book, Leaf, Part, Title } from "@shifan/document";
import { mm, oneBlankLine, pitch } from "@shifan/gb9704";
import { layContents } from "./contents.ts";
import type { Context } from "./context.ts";
import { placeCover } from "./cover.ts";
import { blockSlices } from "./flow.ts";
import { groundOf } from "./ground.ts";
import { typeAreaFrame } from "./main-text.ts";
import { remembered, rememberedPage } from "./memory.ts";
import type { ContentsEntry } from "./pages.ts";
import { type FilledPage, type Frame, paginate, placePages, unfilled } from "./paginate.ts";
import { type Sheet, sheetOf, withItems } from "./sheets.ts";
import { officialTitle, placeTitle } from "./title.ts";

/** A laid book: what stands before the parts, whose pages bear no number, and the parts. */
export interface LaidBook {
  readonly front: readonly Sheet[];
  readonly sheets: readonly Sheet[];
  readonly contents: readonly ContentsEntry[];
  /** Whether the cover's back is left blank, so that the first numbered page is a right one. */
  readonly blankBehindCover: boolean;
  /** The lines of each value on the cover; absent without one. */
  readonly coverValues: readonly (readonly string[])[] | undefined;
}

const BLANK_PAGE = unfilled([], typeAreaFrame.top);

/** Runs of parts that flow one into the other. */
function runs(parts: readonly Part[]): readonly Part[] {
  const all: Part[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (part.start === "flow" && last !== undefined && last.orientation === part.orientation) {
      all[all.length - 1] = { ...last, text: [...last.text, ...part.text] };
    } else all.push(part);
  }
  return all;
}

/** The pages of a run of parts; a title stands above the first block of a book without a cover. */
function layRun(
  part: Part,
  context: Context,
  { place, title }: { readonly place: string; readonly title: Title | undefined },
): readonly Sheet[] {
  const { room, frame, turned } = groundOf(part.orientation);
  const style = { ...officialTitle, x: room.x, width: room.width };
  const placed = title === undefined ? undefined : placeTitle(title, frame.top, context, style);
  const first: Frame = placed === undefined ? frame : { ...frame, top: mm(placed.bottom + oneBlankLine) };
  // Tables of all heights stand between the lines of a form: its lines follow each other instead of returning to the grid.
  const slices = blockSlices(part.text, room, context, place).map((slice) =>
    slice.onGrid ? { ...slice, onGrid: false } : slice,
  );
  return placePages(slices, (page) => (page === 0 ? first : frame)).map((page, i) => {
    const filled = rememberedPage(context, `${place}/${i}`, page);
    return sheetOf(i === 0 && placed !== undefined ? withItems(filled, placed.items) : filled, { turned });
  });
}

/** What stands before the parts under a title of its own, from the top of a page on. */
function layLeaf({ title: words, text }: Leaf, place: string, context: Context): readonly FilledPage[] {
  const { room, frame } = groundOf("portrait");
  const title = placeTitle({ text: words, breaks: [] }, mm(frame.top + pitch), context);
  const first = { ...frame, top: mm(title.bottom + oneBlankLine) };
  const [head, ...rest] = paginate(blockSlices(text, room, context, place), (page) =>
    page === 0 ? first : frame,
  );
  return head === undefined ? [] : [withItems(head, title.items), ...rest];
}

/** First-level headings with the numbers of their pages. */
const contentsOf = (sheets: readonly Sheet[]): readonly ContentsEntry[] =>
  sheets.flatMap(({ filled, turned }, i) => {
    const { frame } = groundOf(turned ? "landscape" : "portrait");
    return filled.bookmarks
      .filter(({ level }) => level === 1)
      .map(({ title, top }) => ({ title, number: i + 1, opensPage: top === frame.top }));
  });

/** A book's pages: the parts first, because the table of contents names their pages. */
export function layBook(book: Book, context: Context): LaidBook {
  const { title, cover, front: leaves } = book;
  const placed = cover === undefined ? undefined : placeCover(title, cover, context);
  const sheets = runs(book.parts).flatMap((part, i) => {
    const place = `run ${i}`;
    return remembered({ context, place, blocks: part.text }, () =>
      layRun(part, context, { place, title: i === 0 && cover === undefined ? title : undefined }),
    );
  });
  const contents = book.hasContents ? contentsOf(sheets) : [];
  const front = [
    ...(placed === undefined ? [] : [{ ...BLANK_PAGE, items: placed.items }]),
    ...leaves.flatMap((leaf, i) => layLeaf(leaf, `leaf ${i}`, context)),
    ...(contents.length === 0 ? [] : layContents(contents, context)),
  ];
  // A book is printed on both sides: its first numbered page is a right one.
  const blankBehindCover = front.length % 2 !== 0;
  const [first = BLANK_PAGE, ...others] = front;
  const padded = blankBehindCover ? [first, BLANK_PAGE, ...others] : front;
  const sheetsBefore = padded.map((page) => sheetOf(page, { numbered: false }));
  return { front: sheetsBefore, sheets, contents, blankBehindCover, coverValues: placed?.values };
}
