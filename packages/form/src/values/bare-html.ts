/** Comments, and elements whose content is no text: Excel and WPS put their whole style sheet on the clipboard. */
const UNREAD = /<!--[\s\S]*?-->|<(style|script|head|xml|title)\b[\s\S]*?<\/\1\s*>/gi;

/** A tag with its attributes; quoted values may hold any character. */
const TAG = /<([a-z][a-z0-9:]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;

const SPAN = /\s(?:row|col)span\s*=\s*["']?\d+["']?/gi;

/**
 * HTML without anything that a browser would do: no style, script, image or link, only elements with the spans of their
 * cells. A page whose policy forbids styles complains of those in a document that is merely parsed, too.
 */
export const bareHtml = (html: string): string =>
  html
    .replace(UNREAD, "")
    .replace(
      TAG,
      (_, name: string, attributes: string) => `<${name}${(attributes.match(SPAN) ?? []).join("")}>`,
    );
