import { type Attachment, attachmentNotes } from "@shifan/document";
import { body, cell, mm, typeArea } from "@shifan/gb9704";
import { breakLines, type Line, type Measure } from "./break-lines.ts";
import type { Context } from "./context.ts";
import { type Measured, measure } from "./measure.ts";
import { bodySetting } from "./settings.ts";
import { blankLines, lineSlice, type Slice } from "./slices.ts";
import { lineItems, shortText } from "./text-items.ts";
import { breakCosts } from "./words.ts";

const LABEL = "附件：";

/** A name's last line holds at least so many characters. */
const LEAST_LAST = 3;
/** The line above gives up at most so many for a break between words. */
const MOST_GIVEN = 4;

/** A name in lines of which the last is no mere character or two, nor the rest of a word: the one above gives some up. */
function noteLines(measured: Measured, room: Measure, words: readonly string[]): readonly Line[] {
  const lines = breakLines(measured, room, bodySetting);
  const last = lines.at(-1);
  if (lines.length < 2 || last === undefined) return lines;
  const own = last.end - last.start;
  const costs = breakCosts(measured.chars, words);
  const costOf = (count: number): number => costs[measured.chars.length - count] ?? 0;
  const counts = Array.from({ length: MOST_GIVEN + 1 }, (_, i) => Math.max(LEAST_LAST, own) + i);
  const [count = own] = counts.toSorted((a, b) => costOf(a) - costOf(b));
  if (count === own) return lines;
  const narrower = mm(room.width - (count - own) * cell);
  const evener = breakLines(measured, { ...room, width: narrower }, bodySetting);
  return evener.length === lines.length ? evener : lines;
}

/** 附件说明: one blank line below the text, two characters in, each name's lines aligned with its first character (7.3.4). */
export function attachmentNoteSlices(attachments: readonly Attachment[], context: Context): readonly Slice[] {
  const style = { setting: bodySetting, colour: "black" } as const;
  const word = shortText([{ text: LABEL, role: "fangsong" }], context.fonts, style);
  const wordX = typeArea.x + body.indentChars * cell;
  const labelX = wordX + word.width;
  return attachmentNotes(attachments).flatMap((note, i) => {
    const element = context.element("paragraph");
    const label = shortText([{ text: note.label, role: "fangsong" }], context.fonts, style);
    const x = labelX + label.width;
    const measured = measure([{ text: note.title, role: "fangsong" }], context.fonts, bodySetting);
    const room = { width: mm(typeArea.x + typeArea.width - x), firstIndent: mm(0) };
    const lines = noteLines(measured, room, context.words);
    context.textBroken(measured, lines, room, bodySetting);
    return lines.map((line, k) => {
      const pen = { x, top: 0, size: bodySetting.size, colour: "black", stretch: 1, element } as const;
      const front =
        k > 0
          ? []
          : [
              ...(i === 0 ? word.items({ x: wordX, top: 0, element }) : []),
              ...label.items({ x: labelX, top: 0, element }),
            ];
      return lineSlice([...front, ...lineItems(measured, line, pen, bodySetting)], {
        before: i === 0 && k === 0 ? blankLines(1) : mm(0),
        leastBefore: i === 0 && k === 0 ? blankLines(1) : mm(0),
        keepNext: true,
      });
    });
  });
}
