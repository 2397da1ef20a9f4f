import { type Mm, mm, oneBlankLine, pitch, typeArea } from "@shifan/gb9704";
import type { Context } from "./context.ts";
import { typeAreaFrame } from "./main-text.ts";
import { measure, measuredWidth } from "./measure.ts";
import type { ContentsEntry, Item } from "./pages.ts";
import { type FilledPage, paginate } from "./paginate.ts";
import { bodySetting } from "./settings.ts";
import { lineSlice } from "./slices.ts";
import { shortText } from "./text-items.ts";
import { placeTitle } from "./title.ts";

const HEADING = "目　录";
/** Leaders are points at this distance. */
const POINT = ".";
const POINT_PITCH: Mm = mm(1.6);
const LEADER_WHITE: Mm = mm(2);

/** A line of a table of contents: its title, points, and the page at the right. */
function entryItems(entry: ContentsEntry, element: number, context: Context): readonly Item[] {
  const style = { setting: bodySetting, colour: "black" } as const;
  const title = shortText([{ text: entry.title, role: "fangsong" }], context.fonts, style);
  const number = shortText([{ text: String(entry.number), role: "fangsong" }], context.fonts, style);
  const end = typeArea.x + typeArea.width - number.width;
  const from = typeArea.x + title.width + LEADER_WHITE;
  const count = Math.max(0, Math.floor((end - LEADER_WHITE - from) / POINT_PITCH));
  const point = measuredWidth(measure([{ text: POINT, role: "fangsong" }], context.fonts, bodySetting));
  const points = shortText([{ text: POINT.repeat(count), role: "fangsong" }], context.fonts, {
    ...style,
    tracking: POINT_PITCH - point,
  });
  return [
    ...title.items({ x: typeArea.x, top: 0, element }),
    ...(count === 0 ? [] : points.items({ x: end - LEADER_WHITE - count * POINT_PITCH, top: 0 })),
    ...number.items({ x: end, top: 0, element }),
  ];
}

/** The pages of a table of contents. */
export function layContents(entries: readonly ContentsEntry[], context: Context): readonly FilledPage[] {
  const title = placeTitle({ text: HEADING, breaks: [] }, mm(typeArea.y + pitch), context);
  const top = mm(title.bottom + oneBlankLine);
  const slices = entries.map((entry) => lineSlice(entryItems(entry, context.element("paragraph"), context)));
  const [first, ...rest] = paginate(slices, (page) =>
    page === 0 ? { ...typeAreaFrame, top } : typeAreaFrame,
  );
  return first === undefined ? [] : [{ ...first, items: [...title.items, ...first.items] }, ...rest];
}
