import { tidyText } from "@shifan/schema";

/** What is not seen at the start of a text; one run, so that it takes no longer than the text is. */
const UNSEEN = /^[\s\p{Cf}\u115f\u1160\u2800\u3164\uffa0]*/u;

/** Blanks that indent a line. */
const NO_BLANK = /[^ \t\u00a0\u3000]/g;

/**
 * A text of paragraphs as it is meant: without the empty lines around it and the blanks at its end. The indent of its first
 * paragraph stays: the others have theirs, and one that lost it alone looks like a mistake.
 */
export function tidyProse(text: string): string {
  const bare = tidyText(text);
  const before = UNSEEN.exec(text)?.[0] ?? "";
  if (before === text) return text;
  return before.slice(before.lastIndexOf("\n") + 1).replace(NO_BLANK, "") + bare;
}

/** Whether a text is tidy but for the indent that it begins with. */
export const keptIndent = (text: string): boolean => tidyText(text) !== text && tidyProse(text) === text;
