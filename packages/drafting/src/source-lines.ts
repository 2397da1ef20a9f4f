/** A line that holds nothing but tags. */
const TAG_LINE = /^[ \t]*((?:\{%(?:(?!%\}).)*%\}[ \t]*)+)$/;

/**
 * Takes lines that hold only tags out of the text, so that a loop can stand between the rows of a table: the line's
 * end moves into its last tag, where Liquid ignores it and still counts the lines as the file does.
 */
export const foldTagLines = (text: string): string =>
  text
    .split("\n")
    .map((line, index, lines) => {
      const tags = TAG_LINE.exec(line)?.[1]?.trimEnd();
      if (tags === undefined) return index === lines.length - 1 ? line : `${line}\n`;
      return index === lines.length - 1 ? tags : `${tags.slice(0, -2)}\n%}`;
    })
    .join("");

/** The line, from 1, of an offset in a text. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}
