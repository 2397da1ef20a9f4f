const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as HTML shows it: nothing in it can become markup. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);

/** An element around finished HTML; attribute values are escaped. */
export function element(tag: string, attributes: Readonly<Record<string, string>>, inner: string): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${tag}${written.join("")}>${inner}</${tag}>`;
}

/** An element around a text; no element where there is no text. */
export const textElement = (tag: string, className: string, text: string): string =>
  text === "" ? "" : element(tag, className === "" ? {} : { class: className }, escaped(text));
