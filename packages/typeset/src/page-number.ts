import { type Mm, mm, pageNumber as rules, typeArea } from "@shifan/gb9704";
import type { Context } from "./context.ts";
import type { Item } from "./pages.ts";
import { fourSetting } from "./settings.ts";
import { shortText } from "./text-items.ts";

/** Where the stroke of a 一字线 lies in its em box, from the top: the standard measures to the dash (7.5). */
const DASH_CENTRE = 0.5;

/** 页码: 四号 宋体 digits between two dashes, 7 mm below the 版心, odd pages right, even pages left (7.5). */
export function placePageNumber(number: number, context: Context): readonly Item[] {
  const text = shortText([{ text: `— ${number} —`, role: "song" }], context.fonts, {
    setting: fourSetting,
    colour: "black",
  });
  const inset = rules.indentChars * fourSetting.cell;
  const x = number % 2 === 1 ? typeArea.x + typeArea.width - inset - text.width : typeArea.x + inset;
  const dash: Mm = mm(typeArea.y + typeArea.height + rules.gap);
  return text.items({ x, top: dash - DASH_CENTRE * fourSetting.cell });
}
