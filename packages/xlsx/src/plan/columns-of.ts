import { type SchemaNode, type ValueKind, valueKind } from "@shifan/schema";
import { figureNode, type ListColumn, type Place } from "./sheet-plan.ts";

const WIDTHS: Partial<Record<ValueKind, number>> = {
  number: 7,
  date: 7,
  choice: 8,
  yesNo: 4,
  prose: 24,
  file: 12,
};
const DEFAULT_WIDTH = 12;
const YEAR_WIDTH = 7;
const NOTE_WIDTH = 12;

const SHOWN: readonly ValueKind[] = ["file", "files", "group"];

function plainColumn(key: string, node: SchemaNode): ListColumn {
  const kind = valueKind(node);
  const unit = node["x-unit"] ?? "";
  return {
    key: `/${key}`,
    title: node.title ?? key,
    unit: unit === "年" ? "" : unit,
    node,
    width: node["x-width"] ?? WIDTHS[kind] ?? DEFAULT_WIDTH,
    isShown: node.readOnly === true || SHOWN.includes(kind),
  };
}

/** A series in a list: a column a year, and one for what is to be said of them. */
function seriesColumns(key: string, node: SchemaNode, years: readonly number[]): readonly ListColumn[] {
  const title = node.title ?? key;
  const isShown = node.readOnly === true;
  const figures = years.map(
    (year): ListColumn => ({
      key: `/${key}/${year}`,
      title: `${title}${year}年`,
      unit: node["x-unit"] ?? "",
      node: figureNode(node),
      width: YEAR_WIDTH,
      isShown,
    }),
  );
  const note: ListColumn = {
    key: `/${key}/note`,
    title: `${title}说明`,
    unit: "",
    node: { type: "string" },
    width: NOTE_WIDTH,
    isShown,
  };
  return [...figures, note];
}

/** The columns of a list. Lists in its items have sheets of their own. */
export function columnsOf({ node }: Place, { years }: { years: readonly number[] }): readonly ListColumn[] {
  return Object.entries(node.items?.properties ?? {}).flatMap(([key, it]): readonly ListColumn[] => {
    const kind = valueKind(it);
    if (kind === "series") return seriesColumns(key, it, years);
    return kind === "table" ? [] : [plainColumn(key, it)];
  });
}
