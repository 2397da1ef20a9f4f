import { FONTS, type FontProfile } from "../fonts.ts";
import { escapeXml } from "../xml.ts";

/** `word/fontTable.xml`: which faces may stand in where an office has not licensed the named one. */
export const fontTableXml = (fonts: FontProfile): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  Object.values(FONTS[fonts])
    .map(
      ({ name, alternatives }) =>
        `<w:font w:name="${escapeXml(name)}"><w:altName w:val="${escapeXml(alternatives)}"/><w:charset w:val="86"/>` +
        '<w:family w:val="auto"/><w:pitch w:val="default"/></w:font>',
    )
    .join("") +
  "</w:fonts>";
