import type { Finding } from "../fault.ts";
import { nodeAt } from "../field-name.ts";
import { pointerOf, read } from "../json.ts";
import { type Check, rowsOf, textAt, titleAt } from "./scope.ts";

/** Texts of a field that holds one text or a list of them. */
const textsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((it) => typeof it === "string");

const MARK_SUFFIX = /文件$/;

export const markSigns: Check<"mark-signs"> = (rule, scope) => {
  const value = textAt(scope.value, rule.mark);
  const [lead] = textsOf(read(scope.value, rule.signature));
  if (value === undefined || lead === undefined || value.replace(MARK_SUFFIX, "") === lead) return [];
  const params = { value, other: titleAt(scope, rule.signature), expected: lead };
  return [{ pointer: pointerOf(scope.pointer, rule.mark), code: "not-the-signer", params }];
};

export const onlyWith: Check<"only-with"> = (rule, scope) => {
  const value = textAt(scope.value, rule.other);
  const rows = rowsOf(scope, rule.field);
  if (value === undefined || rows.length === 0 || rule.values.includes(value)) return [];
  const params = { value, other: titleAt(scope, rule.other), expected: rule.values.join("、") };
  return [{ pointer: pointerOf(scope.pointer, rule.field), code: "only-with", params }];
};

export const namedIn: Check<"named-in"> = (rule, scope) => {
  const value = textAt(scope.value, rule.field);
  const place = read(scope.value, rule.in);
  const texts = textsOf(place);
  if (value === undefined || texts.length === 0) return [];
  const isNamed = Array.isArray(place) ? texts.includes(value) : texts.join("").includes(value);
  if (isNamed) return [];
  const params = { value, other: titleAt(scope, rule.in), text: texts.join("、") };
  return [{ pointer: pointerOf(scope.pointer, rule.field), code: "not-named-in", params }];
};

export const optionNamed: Check<"option-named"> = (rule, scope) => {
  const option = textAt(scope.value, rule.option) ?? "";
  const text = nodeAt(scope.schema, pointerOf("", rule.option))?.["x-enum-labels"]?.[option];
  const places = rule.each === undefined ? [scope] : rowsOf(scope, rule.each);
  return places.flatMap((place): Finding[] => {
    const value = textAt(place.value, rule.in);
    if (value === undefined || text === undefined || value.includes(text)) return [];
    const params = { value, other: titleAt(scope, rule.option), text };
    return [{ pointer: pointerOf(place.pointer, rule.in), code: "not-named-in", params }];
  });
};

export const textChanged: Check<"text-changed"> = (rule, scope) => {
  const value = textAt(scope.value, rule.after);
  if (value === undefined || value !== textAt(scope.value, rule.before)) return [];
  const params = { value, other: titleAt(scope, rule.before) };
  return [{ pointer: pointerOf(scope.pointer, rule.after), code: "same-text", params }];
};

export const different: Check<"different"> = (rule, scope) => {
  const seen = new Map<string, string>();
  return rule.fields.flatMap((path): Finding[] => {
    const value = textAt(scope.value, path);
    if (value === undefined) return [];
    const first = seen.get(value);
    if (first === undefined) {
      seen.set(value, path);
      return [];
    }
    const params = { value, other: titleAt(scope, first) };
    return [{ pointer: pointerOf(scope.pointer, path), code: "same-person", params }];
  });
};
