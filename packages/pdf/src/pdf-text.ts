/** Text as a PDF string in UTF-16 (ISO 32000-1, 7.9.2.2). */
export function utf16(text: string): string {
  let hex = "FEFF";
  for (let i = 0; i < text.length; i++) hex += text.charCodeAt(i).toString(16).padStart(4, "0");
  return `<${hex.toUpperCase()}>`;
}
