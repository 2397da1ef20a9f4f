import {
  type Attachment,
  attachmentMark,
  boundAttachments,
  type OfficialDocument,
  type Title,
} from "@shifan/document";
import { body, lineTop, mm, textBelowTitle, titlePitch } from "@shifan/gb9704";
import type { Context } from "./context.ts";
import { blockSlices } from "./flow.ts";
import { type Ground, groundOf } from "./ground.ts";
import { type Frame, paginate } from "./paginate.ts";
import { bodySetting, titleSetting } from "./settings.ts";
import { type Sheet, sheetOf, withItems } from "./sheets.ts";
import { shortText } from "./text-items.ts";
import { placeTitle, type TitleStyle } from "./title.ts";

const titleStyle = ({ room }: Ground): TitleStyle => ({
  setting: titleSetting,
  pitch: titlePitch,
  x: room.x,
  width: room.width,
});

const titleOf = (attachment: Attachment): Title => ({ text: attachment.title, breaks: [] });

/** The lines of each attachment's title, from those of the bound ones; none for an attachment that is a separate file. */
export function attachmentTitleLines(
  { attachments }: OfficialDocument,
  bound: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  let next = 0;
  return attachments.map(({ text }) => (text === undefined ? [] : (bound[next++] ?? [])));
}

/** Pages of the attachments that are bound with the document (7.3.7). */
export function layAttachments(document: OfficialDocument, context: Context): readonly Sheet[] {
  return boundAttachments(document).flatMap(({ attachment, index }) =>
    layAttachment(attachment, attachmentMark(document.attachments, index), context),
  );
}

/** 附件 and its number on line 1 in 黑体, its title centred on line 3, then its text. */
function layAttachment(attachment: Attachment, mark: string, context: Context): readonly Sheet[] {
  const ground = groundOf(attachment.orientation);
  const { room, frame, turned } = ground;
  const markText = shortText([{ text: mark, role: "hei" }], context.fonts, {
    setting: bodySetting,
    colour: "black",
  });
  const markItems = markText.items({ x: room.x, top: frame.top, element: context.element("paragraph") });
  const titleTop = mm(frame.top + lineTop(body.attachmentTitleLine) - lineTop(0));
  const title = placeTitle(titleOf(attachment), titleTop, context, titleStyle(ground));
  const top = mm(frame.top + textBelowTitle(mm(title.bottom - frame.top)));
  const first: Frame = { top, bottom: frame.bottom };
  const slices = blockSlices(attachment.text ?? [], room, context);
  const filled = paginate(slices, (page) => (page === 0 ? first : frame));
  const bookmark = { title: `${mark} ${attachment.title}`, level: 1, top: frame.top };
  return filled.map((page, i) =>
    sheetOf(
      i === 0
        ? { ...withItems(page, [...markItems, ...title.items]), bookmarks: [bookmark, ...page.bookmarks] }
        : page,
      { turned },
    ),
  );
}
