import type { ColophonPart } from "./paper.ts";
import { isRed, type Line, type Sheet, type Stroke } from "./sheet.ts";
import { tableAreas } from "./tables.ts";

const WIDE = 100;
/** 版记 is set in 四号; 三号 begins at 5.4 mm. */
const SMALL = 5.3;
const FIRST_ROOM = 5;

const hasWords = (line: Line): boolean =>
  /^抄送[：:]/.test(line.text) ||
  /\d日印发$/.test(line.text) ||
  (/^(主送|分送)[：:]/.test(line.text) && line.em < SMALL);

/** 版记, on the last page that has one. `numberTop` is where 页码 begin. */
export function findColophon(sheets: readonly Sheet[], numberTop: number): ColophonPart | undefined {
  for (const sheet of sheets.toReversed()) {
    const found = onSheet(sheet, numberTop);
    if (found !== undefined) return found;
  }
  return undefined;
}

function onSheet(sheet: Sheet, numberTop: number): ColophonPart | undefined {
  const areas = tableAreas(sheet.upright);
  const lines = sheet.upright.lines.filter((line) => line.top < numberTop);
  const anchor = lines.find(hasWords);
  const rules = sheet.upright.strokes.filter((stroke) => isRule(stroke, areas));
  if (anchor === undefined && rules.length < 2) return undefined;
  const lowest = rules.filter((rule) => anchor === undefined || rule.bottom > anchor.top - FIRST_ROOM);
  const top = Math.min(anchor?.top ?? Number.POSITIVE_INFINITY, ...lowest.map((rule) => rule.top));
  const own = distinct(lowest);
  if (anchor === undefined && top < sheet.height / 2) return undefined;
  return { page: sheet.page, rows: lines.filter((line) => line.top > top - 0.5), rules: own };
}

const isRule = (stroke: Stroke, areas: ReturnType<typeof tableAreas>): boolean =>
  stroke.axis === "horizontal" &&
  !isRed(stroke.colour) &&
  stroke.right - stroke.left > WIDE &&
  !areas.some((area) => stroke.top > area.top - 1 && stroke.top < area.bottom + 1);

const distinct = (rules: readonly Stroke[]): readonly Stroke[] => {
  const sorted = rules.toSorted((a, b) => a.top - b.top);
  return sorted.filter((rule, i) => i === 0 || rule.top - (sorted[i - 1]?.top ?? 0) > 0.1);
};
