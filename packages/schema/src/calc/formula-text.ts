import { nodeAt } from "../field-name.ts";
import type { KindDefinition } from "../kind.ts";
import { pathsOf } from "./evaluate.ts";
import type { Expression, FunctionName, Operator, Path } from "./expression.ts";
import { parseFormula } from "./parse.ts";
import { type NodePlace, nodesAlong, ownerNode } from "./path-node.ts";

const SIGNS: Readonly<Record<Operator, string>> = {
  "+": "＋",
  "-": "－",
  "*": "×",
  "/": "÷",
  "<=": "≤",
  ">=": "≥",
  "<": "＜",
  ">": "＞",
  "=": "＝",
};

const titlesOf = (path: Path, place: NodePlace): readonly string[] =>
  (nodesAlong(path, place) ?? []).map((node, index) => node.title ?? path.keys[index] ?? "");

const lastTitle = (path: Expression | undefined, place: NodePlace): string =>
  path?.kind === "path" ? (titlesOf(path, place).at(-1) ?? path.keys.at(-1) ?? "") : "";

/** Rows of the list and the field in them: 主导产业各项产值. */
const ofRows = (path: Expression | undefined, place: NodePlace): string =>
  path?.kind === "path" ? titlesOf(path, place).slice(-2).join("各项") : "";

type Say = (args: readonly Expression[], place: NodePlace) => string;

function sayCount([list, field, value]: readonly Expression[], place: NodePlace): string {
  const rows = list?.kind === "path" ? nodesAlong(list, place)?.at(-1)?.items : undefined;
  if (field?.kind !== "path" || value?.kind !== "text" || rows === undefined)
    return `${lastTitle(list, place)}的项数`;
  const node = nodesAlong(field, { root: rows, owner: rows })?.at(-1);
  const label = node?.["x-enum-labels"]?.[value.text] ?? value.text;
  return `${lastTitle(list, place)}中${node?.title ?? ""}为“${label}”的项数`;
}

function sayChoose([choice, text, yes, no]: readonly Expression[], place: NodePlace): string {
  if (choice?.kind !== "path" || text?.kind !== "text" || yes === undefined || no === undefined) return "";
  const node = nodesAlong(choice, place)?.at(-1);
  const label = node?.["x-enum-labels"]?.[text.text] ?? text.text;
  return `${node?.title ?? ""}为“${label}”的，${say(yes, place)}；其他的，${say(no, place)}`;
}

/** What a text is made of, by the names of the fields that it comes from. */
function sayText(args: readonly Expression[], place: NodePlace): string {
  const names = new Set(args.flatMap(pathsOf).map((path) => lastTitle(path, place)));
  return `由${[...names].join("、")}得出`;
}

const SAY: Readonly<Record<FunctionName, Say>> = {
  sum: (paths, place) => `${paths.map((path) => ofRows(path, place)).join("、")}之和`,
  mean: ([path], place) => `${ofRows(path, place)}的平均数`,
  trimmedMean: ([path], place) => `${ofRows(path, place)}的平均数（7份以上的，去掉一个最高、一个最低）`,
  deviation: ([path], place) => `${ofRows(path, place)}的标准差`,
  count: sayCount,
  choose: sayChoose,
  change: ([now, before], place) =>
    `${lastTitle(now, place)}比${lastTitle(before, place)}的增减率；以%为单位的，按百分点`,
  max: (args, place) => `${args.map((it) => say(it, place)).join("、")}，取最高的`,
  level: ([number, ...limits], place) =>
    `${number === undefined ? "" : say(number, place)}按${limits.map((it) => say(it, place)).join("、")}分级`,
  index: ([choice], place) => lastTitle(choice, place),
  text: sayText,
  division: ([code], place) => lastTitle(code, place),
  without: ([path], place) => lastTitle(path, place),
  yearsBefore: ([date, years], place) =>
    `${lastTitle(date, place)}的${years === undefined ? "" : say(years, place)}年前`,
};

const isSum = (expression: Expression): boolean =>
  expression.kind === "operation" && (expression.operator === "+" || expression.operator === "-");

function say(expression: Expression, place: NodePlace): string {
  if (expression.kind === "number" || expression.kind === "text") return expression.text;
  if (expression.kind === "path") return lastTitle(expression, place);
  if (expression.kind === "call") return SAY[expression.name](expression.args, place);
  const { operator, left, right } = expression;
  const isProduct = operator === "*" || operator === "/";
  const leftText = isProduct && isSum(left) ? `（${say(left, place)}）` : say(left, place);
  const enclosed =
    right.kind === "operation" && (isProduct || operator === "-") && (isSum(right) || operator === "/");
  const rightText = enclosed ? `（${say(right, place)}）` : say(right, place);
  return `${leftText} ${SIGNS[operator]} ${rightText}`;
}

/** A formula in the fields' own names: 规模以上工业利润总额 ÷ 规模以上工业营业收入 × 100. */
export const formulaIn = (source: string, place: NodePlace): string => say(parseFormula(source), place);

/** How the field at a JSON Pointer is computed, in the fields' own names; undefined when it isn't computed. */
export function formulaText({ schema }: KindDefinition, pointer: string): string | undefined {
  const source = nodeAt(schema, pointer)?.["x-calc"];
  return source === undefined
    ? undefined
    : formulaIn(source, { root: schema, owner: ownerNode(schema, pointer) });
}
