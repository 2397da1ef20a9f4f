import { changeOf } from "../change.ts";
import { Decimal } from "../decimal.ts";
import { bundledReference } from "../reference.ts";
import type { Call, Comparison, Expression, FunctionName, Operator, Path } from "./expression.ts";
import { inYear, isSeries, type Place, readAll } from "./read-path.ts";

/** What a formula gives; null where an operand is missing or a divisor is 0, never 0 in its stead. */
export type Value = Decimal | string | boolean | null;

const isNumber = (value: Value): value is Decimal => value instanceof Decimal;

function heldIn(found: unknown): Value {
  if (typeof found === "number") return new Decimal(found);
  return typeof found === "string" || typeof found === "boolean" ? found : null;
}

const COMPARE: Readonly<Record<Comparison, (left: Decimal, right: Decimal) => boolean>> = {
  "<=": (left, right) => left.lte(right),
  ">=": (left, right) => left.gte(right),
  "<": (left, right) => left.lt(right),
  ">": (left, right) => left.gt(right),
  "=": (left, right) => left.eq(right),
};

const OPERATE: Readonly<Record<Operator, (left: Decimal, right: Decimal) => Value>> = {
  ...COMPARE,
  "+": (left, right) => left.plus(right),
  "-": (left, right) => left.minus(right),
  "*": (left, right) => left.times(right),
  "/": (left, right) => (right.eq(0) ? null : left.div(right)),
};

const ZERO = new Decimal(0);
const sumOf = (numbers: readonly Decimal[]): Decimal => numbers.reduce((sum, it) => sum.plus(it), ZERO);
const meanOf = (numbers: readonly Decimal[]): Decimal | null =>
  numbers.length === 0 ? null : sumOf(numbers).div(numbers.length);

/** Fewer sheets than these keep their highest and lowest. */
const LEAST_TO_TRIM = 7;

function trimmedMeanOf(numbers: readonly Decimal[]): Decimal | null {
  const sorted = [...numbers].sort((a, b) => a.cmp(b));
  return meanOf(numbers.length < LEAST_TO_TRIM ? sorted : sorted.slice(1, -1));
}

/** Standard deviation of all sheets that there are. */
function deviationOf(numbers: readonly Decimal[]): Decimal | null {
  const mean = meanOf(numbers);
  return mean === null ? null : (meanOf(numbers.map((it) => it.minus(mean).pow(2)))?.sqrt() ?? null);
}

/** The numbers that a path leads to; undefined when one is missing. */
function numbersAt(path: Expression | undefined, place: Place): readonly Decimal[] | undefined {
  const found = path?.kind === "path" ? readAll(path, place) : undefined;
  const values = found?.map((it) => heldIn(inYear(it, place.year)));
  return values?.every(isNumber) === true ? values : undefined;
}

const isThere = (path: Expression, place: Place): boolean =>
  path.kind === "path" && readAll(path, place) !== undefined;

/** Of several lists, an absent one has no numbers, as long as another is there. */
const overLists =
  (compute: (numbers: readonly Decimal[]) => Decimal | null): Compute =>
  (paths, place) => {
    const lists = paths.filter((path) => isThere(path, place)).map((path) => numbersAt(path, place));
    return lists.length === 0 || lists.includes(undefined)
      ? null
      : compute(lists.flatMap((numbers) => numbers ?? []));
  };

type Compute = (args: readonly Expression[], place: Place) => Value;

/** Rows of a list, all or those whose field has a value. An absent list has none. */
const count: Compute = ([list, field, value], place) => {
  const rows = (list?.kind === "path" ? (readAll(list, place) ?? []) : []).flatMap((it) =>
    Array.isArray(it) ? it : [],
  );
  if (field?.kind !== "path" || value?.kind !== "text") return new Decimal(rows.length);
  return new Decimal(
    rows.filter((row) => readAll(field, { root: place.root, owner: row })?.[0] === value.text).length,
  );
};

/** How many of the limits a number reaches. */
const level: Compute = ([number, ...limits], place) => {
  const value = number === undefined ? null : evaluate(number, place);
  if (value === null || !isNumber(value)) return null;
  const reached = limits
    .map((it) => evaluate(it, place))
    .filter((it) => it !== null && isNumber(it) && value.gte(it));
  return new Decimal(reached.length);
};

/** The place of a choice among texts, from 1; 0 for any other. */
const index: Compute = ([choice, ...texts], place) => {
  const value = choice === undefined ? null : evaluate(choice, place);
  if (typeof value !== "string") return null;
  return new Decimal(1 + texts.findIndex((it) => it.kind === "text" && it.text === value));
};

/** The greatest of those that have a value. */
const max: Compute = (args, place) => {
  const numbers = args.map((it) => evaluate(it, place)).filter((it) => it !== null && isNumber(it));
  return numbers.reduce<Decimal | null>((best, it) => (best === null || it.gt(best) ? it : best), null);
};

const choose: Compute = ([choice, text, yes, no], place) => {
  const value = choice === undefined ? null : evaluate(choice, place);
  if (value === null || text?.kind !== "text") return null;
  const chosen = value === text.text ? yes : no;
  return chosen === undefined ? null : evaluate(chosen, place);
};

/** How a figure has changed, in points or per cent by its unit. */
const change: Compute = (args, place) => {
  const [now, before, unit] = args.map((it) => evaluate(it, place));
  if (!(now instanceof Decimal && before instanceof Decimal && typeof unit === "string")) return null;
  const found = changeOf(now.toNumber(), before.toNumber(), unit);
  return found === undefined ? null : new Decimal(found.value);
};

const textsOf = (args: readonly Expression[], place: Place): readonly Value[] =>
  args.map((it) => evaluate(it, place));

/** Texts one after the other; nothing where one of them is missing. */
const text: Compute = (args, place) => {
  const texts = textsOf(args, place);
  return texts.every((it) => typeof it === "string") ? texts.join("") : null;
};

/** The name of a county by its division code. */
const division: Compute = ([code], place) => {
  const value = code === undefined ? null : evaluate(code, place);
  const counties = bundledReference.cities.flatMap((city) => city.counties);
  return counties.find((it) => it.code === value)?.name ?? null;
};

/** A text without the first of some endings that it has. */
const without: Compute = (args, place) => {
  const [value, ...endings] = textsOf(args, place);
  if (typeof value !== "string") return null;
  const ending = endings.find((it) => typeof it === "string" && it !== "" && value.endsWith(it));
  return typeof ending === "string" ? value.slice(0, -ending.length) : value;
};

const DATE = /^(\d{4})-(\d{2}-\d{2})$/;

/** The same day some years before; the 29th of February has none in most years. */
const yearsBefore: Compute = (args, place) => {
  const [date, years] = textsOf(args, place);
  const [, year = "", day = ""] = DATE.exec(String(date)) ?? [];
  if (day === "" || !(years instanceof Decimal)) return null;
  const before = Number(year) - years.toNumber();
  const isLeap = new Date(Date.UTC(before, 1, 29)).getUTCMonth() === 1;
  return `${String(before).padStart(4, "0")}-${day === "02-29" && !isLeap ? "02-28" : day}`;
};

const COMPUTE: Readonly<Record<FunctionName, Compute>> = {
  sum: overLists(sumOf),
  mean: overLists(meanOf),
  trimmedMean: overLists(trimmedMeanOf),
  deviation: overLists(deviationOf),
  count,
  level,
  index,
  max,
  choose,
  change,
  text,
  division,
  without,
  yearsBefore,
};

/** A formula's value at a place; series are read in the place's year. Exact, except for 20 decimals in a division. */
export function evaluate(expression: Expression, place: Place): Value {
  switch (expression.kind) {
    case "number":
      return new Decimal(expression.text);
    case "text":
      return expression.text;
    case "path": {
      const found = readAll(expression, place);
      return found?.length === 1 ? heldIn(inYear(found[0], place.year)) : null;
    }
    case "operation": {
      const left = evaluate(expression.left, place);
      const right = evaluate(expression.right, place);
      if (left === null || right === null || !isNumber(left) || !isNumber(right)) return null;
      return OPERATE[expression.operator](left, right);
    }
    case "call":
      return COMPUTE[expression.name](expression.args, place);
  }
}

/** Every path of a formula. */
export function pathsOf(expression: Expression): readonly Path[] {
  if (expression.kind === "path") return [expression];
  if (expression.kind === "operation") return [...pathsOf(expression.left), ...pathsOf(expression.right)];
  return expression.kind === "call" ? argumentPaths(expression) : [];
}

/** The second argument of `count` is a field of the rows, no path of the record. */
const argumentPaths = ({ name, args }: Call): readonly Path[] =>
  (name === "count" ? args.slice(0, 1) : args).flatMap(pathsOf);

/** The years of the series that a formula reads, in order; none when it reads no series. */
export function yearsOf(expression: Expression, place: Place): readonly number[] {
  const years = pathsOf(expression)
    .flatMap((path) => readAll(path, place) ?? [])
    .flatMap((found) => (isSeries(found) ? found.map((it) => it.year) : []));
  return [...new Set(years)].sort((a, b) => a - b);
}
