import type { Title } from "@shifan/document";
import { type Mm, mm, ptToMm, titlePitch, typeArea } from "@shifan/gb9704";
import { breakTitle } from "./break-title.ts";
import type { Context } from "./context.ts";
import { measure, type Setting } from "./measure.ts";
import type { Item } from "./pages.ts";
import { titleSetting } from "./settings.ts";
import { alignedX, shortText } from "./text-items.ts";

/** Something placed on a page and where its lower edge is. */
export interface Placed {
  readonly items: readonly Item[];
  readonly bottom: Mm;
}

/** A placed title and the lines that it was broken into. */
export interface PlacedTitle extends Placed {
  readonly lines: readonly string[];
}

/** How a title is set; a document's own is 二号小标宋 (7.3.1). */
export interface TitleStyle {
  readonly setting: Setting;
  readonly pitch: Mm;
  readonly x: Mm;
  readonly width: Mm;
}

/** A title in 二号 across the 版心. */
export const officialTitle: TitleStyle = {
  setting: titleSetting,
  pitch: titlePitch,
  x: typeArea.x,
  width: typeArea.width,
};

function titleLines(title: Title, context: Context, style: TitleStyle): readonly string[] {
  const measured = measure([{ text: title.text, role: "title" }], context.fonts, style.setting);
  const widths = measured.widths.map((width, i) => width + (measured.gaps[i] ?? 0));
  return breakTitle(title.text, { widths, room: style.width, breaks: title.breaks, words: context.words });
}

/** A title centred in its width, from `top` on, in lines that keep words whole (7.3.1). */
export function placeTitle(
  title: Title,
  top: Mm,
  context: Context,
  style: TitleStyle = officialTitle,
): PlacedTitle {
  const lines = titleLines(title, context, style);
  context.titleBroken(lines);
  const element = context.element("title");
  const items = lines.flatMap((text, i) => {
    const line = shortText([{ text, role: "title" }], context.fonts, {
      setting: style.setting,
      colour: "black",
    });
    return line.items({ x: alignedX("center", style, line.width), top: top + i * style.pitch, element });
  });
  return { items, lines, bottom: mm(top + (lines.length - 1) * style.pitch + ptToMm(style.setting.size)) };
}
