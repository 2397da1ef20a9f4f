import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Stands in a text where the next chart goes. */
export const CHART_PLACE = "<w:shifanChart/>";
/** Style of the paragraph that docx writes all charts into; it is gone when they have their places. */
export const CHART_STORE = "ShifanCharts";

type Parts = Readonly<Record<string, string>>;

const STORE = new RegExp(`<w:p><w:pPr><w:pStyle w:val="${CHART_STORE}"/></w:pPr>(.*?)</w:p>`, "s");
const DOCUMENT = "word/document.xml";
const RELATIONSHIPS = "word/_rels/document.xml.rels";
/** docx names relationships of charts by chance. */
const CHART_RELATIONSHIP = /<Relationship Id="([^"]+)"[^>]*Target="charts\/chart(\d+)\.xml"/g;
const WORKBOOK_RELATIONSHIP = /<Relationship Id="([^"]+)"/;
/** The theme's light grey: lines are black on paper. */
const LIGHT_GREY = /<a:schemeClr val="tx1"><a:lumMod val="\d+"\/><a:lumOff val="\d+"\/><\/a:schemeClr>/g;

/** Charts moved from their paragraph to their places, in order. */
function placed(xml: string): string {
  const runs = STORE.exec(xml)?.[1]?.match(/<w:r>.*?<\/w:r>/gs) ?? [];
  let next = 0;
  return xml.replace(STORE, "").replaceAll(CHART_PLACE, () => {
    next += 1;
    return runs[next - 1] ?? "";
  });
}

/** A chart's part: names of categories at the foot also where bars go below zero, lines in black. */
const chartXml = (xml: string): string =>
  xml
    .replace(/(<c:catAx>.*?<c:tickLblPos val=")nextTo(")/s, "$1low$2")
    .replace(LIGHT_GREY, '<a:srgbClr val="000000"/>')
    .replace('<c:lang val="en-US"/>', '<c:lang val="zh-CN"/>');

/** Texts of the package with the charts in their places and relationships numbered. */
export function withCharts(parts: Parts): Parts {
  const changed: Record<string, string> = { ...parts };
  const change = (name: string, by: (xml: string) => string): void => {
    changed[name] = by(changed[name] ?? "");
  };
  for (const [, id = "", number = ""] of (parts[RELATIONSHIPS] ?? "").matchAll(CHART_RELATIONSHIP)) {
    const own = `word/charts/_rels/chart${number}.xml.rels`;
    const workbook = WORKBOOK_RELATIONSHIP.exec(parts[own] ?? "")?.[1] ?? "";
    for (const name of [DOCUMENT, RELATIONSHIPS]) change(name, (xml) => xml.replace(id, `rIdChart${number}`));
    for (const name of [own, `word/charts/chart${number}.xml`]) {
      change(name, (xml) => chartXml(xml.replace(workbook, "rIdWorkbook")));
    }
  }
  if (parts[DOCUMENT]?.includes(CHART_PLACE)) change(DOCUMENT, placed);
  return changed;
}

/** A chart's workbook packed with a fixed time, so that it has the same bytes whenever it is made. */
export function steadyWorkbook(bytes: Uint8Array, time: string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(
    ([name, data]) => [name, strToU8(strFromU8(data))] as const,
  );
  return zipSync(Object.fromEntries(parts), { mtime: time, os: 0, level: 6 });
}
