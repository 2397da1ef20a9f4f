import { afterPlaceholder, type PlaceholderOwner } from "@shifan/document";

/** Before the words of a placeholder, unseen: programs that lose what a control says of itself keep its text. */
export const PLACEHOLDER_MARK = "\u200b";

/** What Word puts into a control that was emptied, in Chinese and English. */
const OF_WORD =
  /^\s*(?:(?:单击|点击|点按|轻触)[^。]*此处[^。]*。|选择一项。|(?:Click|Tap)[^.]* here[^.]*\.|(?:Click|Tap)[^.]* date\.|Choose an item\.)?\s*$/;

/** What a text is that a control shows. */
export interface Typed {
  /** What was typed; empty while a placeholder is shown. */
  readonly text: string;
  /** What can't be told from the words of the placeholder, and isn't in the text. */
  readonly mixed?: string;
}

/** Of whose text it is. */
export interface TextOwner extends PlaceholderOwner {
  /** Whether the control says that it is empty. Programs leave that as it is when the words are typed over. */
  readonly saysEmpty: boolean;
}

/** What was typed into a control, before, after or over the words of its placeholder. */
export function typedIn(text: string, owner: TextOwner): Typed {
  const at = text.indexOf(PLACEHOLDER_MARK);
  if (at < 0) return { text: owner.saysEmpty && OF_WORD.test(text) ? "" : text };
  const [before, rest] = [text.slice(0, at), text.slice(at).replaceAll(PLACEHOLDER_MARK, "")];
  const after = rest === "" ? "" : afterPlaceholder(rest, owner);
  return after === undefined
    ? { text: "", mixed: before + rest }
    : { text: (before + after).replace(/^\n+/, "") };
}
