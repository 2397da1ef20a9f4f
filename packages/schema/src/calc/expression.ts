/** Where a value is read: dotted keys, from the object that holds the formula or from the record's root. */
export interface Path {
  readonly kind: "path";
  readonly fromRoot: boolean;
  readonly keys: readonly string[];
}

/** An arithmetic operation or a comparison of two values. */
export interface Operation {
  readonly kind: "operation";
  readonly operator: Operator;
  readonly left: Expression;
  readonly right: Expression;
}

/** A function of the formula language. */
export interface Call {
  readonly kind: "call";
  readonly name: FunctionName;
  readonly args: readonly Expression[];
}

/** A formula, parsed. */
export type Expression =
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | Path
  | Operation
  | Call;

export type Comparison = "<=" | ">=" | "<" | ">" | "=";
export type Operator = "+" | "-" | "*" | "/" | Comparison;

/** Every function, with the fewest and most arguments. */
export const FUNCTIONS = {
  sum: [1, 9],
  count: [1, 3],
  mean: [1, 1],
  trimmedMean: [1, 1],
  deviation: [1, 1],
  max: [1, 9],
  level: [2, 9],
  choose: [4, 4],
  change: [3, 3],
  index: [2, 9],
  text: [1, 9],
  division: [1, 1],
  without: [2, 9],
  yearsBefore: [2, 2],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;

export type FunctionName = keyof typeof FUNCTIONS;

/** A path as it is written: `/area.builtIndustrialLand`. */
export const pathText = ({ fromRoot, keys }: Path): string => `${fromRoot ? "/" : ""}${keys.join(".")}`;
