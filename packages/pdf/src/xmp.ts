import type { FileInfo } from "./pdf-file.ts";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);

/** ISO 8601 to the second, in UTC. */
const xmpDate = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

/** The metadata that PDF/A wants to see again in XMP: title, language, tool and date (ISO 19005-3, 6.6.3). */
export const xmpInfo = (info: FileInfo): string => `
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
  <xmp:CreateDate>${xmpDate(info.created)}</xmp:CreateDate>
  <xmp:CreatorTool>${escaped(info.producer)}</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(info.title)}</rdf:li></rdf:Alt></dc:title>
  <dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
  <pdf:Producer>${escaped(info.producer)}</pdf:Producer>
</rdf:Description>`;
