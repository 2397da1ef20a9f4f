import { type Head, headMarks } from "@shifan/document";
import { type Mm, pitch, typeArea } from "@shifan/gb9704";
import type { Context } from "./context.ts";
import type { Item } from "./pages.ts";
import { bodySetting } from "./settings.ts";
import { shortText } from "./text-items.ts";

/** 份号, 密级 and 紧急程度: one below the other, flush left (7.2.1–7.2.3). 份号 in 仿宋, the others in 黑体. */
export function placeHeadMarks(head: Head, top: Mm, context: Context): readonly Item[] {
  return headMarks(head).flatMap((mark, i) => {
    const role = mark.name === "copyNumber" ? "fangsong" : "hei";
    const text = shortText([{ text: mark.text, role }], context.fonts, {
      setting: bodySetting,
      colour: "black",
    });
    return text.items({ x: typeArea.x, top: top + i * pitch, element: context.element("paragraph") });
  });
}
