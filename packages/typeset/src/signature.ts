import { printedDate, type Signature } from "@shifan/document";
import { body, bodyHeight, cell, mm, pitch, typeArea } from "@shifan/gb9704";
import type { Context } from "./context.ts";
import type { Item } from "./pages.ts";
import { sealedSlice } from "./sealed-signature.ts";
import { bodySetting } from "./settings.ts";
import { blankLines, lineSlice, type Slice } from "./slices.ts";
import { shortText } from "./text-items.ts";

/** 发文机关署名 and 成文日期 as one piece of the flow (7.3.5). */
export function signatureSlice(signature: Signature, context: Context): Slice {
  return signature.seal === "sealed" ? sealedSlice(signature, context) : unsealedSlice(signature, context);
}

/**
 * Without seal (7.3.5.2): one blank line below the text; 署名 two characters from the right; the date on the
 * next line, two characters to the right of the 署名's start, or ending two characters from the right when longer.
 */
function unsealedSlice(signature: Signature, context: Context): Slice {
  const style = { setting: bodySetting, colour: "black" } as const;
  const names = signature.bodies.map((name) =>
    shortText([{ text: name, role: "fangsong" }], context.fonts, style),
  );
  const date = shortText([{ text: printedDate(signature.date), role: "fangsong" }], context.fonts, style);
  const right = typeArea.x + typeArea.width - body.unsealedSignatureRightChars * cell;
  const shift = body.unsealedDateShiftChars * cell;
  const last = names.at(-1)?.width ?? 0;
  const lastX = Math.min(right - last, right - date.width - shift);
  const items: Item[] = names.flatMap((name, i) => {
    const x = i === names.length - 1 ? lastX : Math.min(lastX, right - name.width);
    return name.items({ x, top: i * pitch, element: context.element("paragraph") });
  });
  items.push(
    ...date.items({ x: lastX + shift, top: names.length * pitch, element: context.element("paragraph") }),
  );
  const lines = names.length + 1;
  return lineSlice(items, {
    height: mm((lines - 1) * pitch + bodyHeight),
    advance: mm(lines * pitch),
    before: blankLines(1),
    leastBefore: blankLines(1),
  });
}
