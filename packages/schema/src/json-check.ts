import type { Finding } from "./fault.ts";
import { step } from "./json.ts";

/** Deeper or larger than any paper: data beyond this is damaged or hostile. */
const MAX_DEPTH = 32;
const MAX_NODES = 200_000;

/** Keys that name the machinery of JavaScript objects; no field has them. */
const FORBIDDEN_KEYS: readonly string[] = ["__proto__", "constructor", "prototype"];

interface Visit {
  readonly value: unknown;
  readonly pointer: string;
  readonly depth: number;
}

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
};

/** What is wrong with one value, not looking into it. */
function faultOf({ value, pointer, depth }: Visit): Finding | undefined {
  if (value === null || typeof value === "string" || typeof value === "boolean") return undefined;
  if (typeof value === "number" && !Number.isNaN(value))
    return Number.isFinite(value) ? undefined : { pointer, code: "too-great", params: {} };
  if (typeof value !== "object" || !isPlain(value)) {
    return { pointer, code: "not-json", params: { value: typeof value } };
  }
  return depth > MAX_DEPTH ? { pointer: "", code: "too-deep", params: { limit: MAX_DEPTH } } : undefined;
}

function* children({ value, pointer, depth }: Visit): Generator<Visit> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    yield { value: child, pointer: step(pointer, key), depth: depth + 1 };
  }
}

/**
 * What keeps data from being read as JSON of a reasonable size: other values than JSON's, cycles, great depth,
 * keys of the object machinery. Walks with its own stack, so depth can't overflow the engine's.
 */
export function checkJson(data: unknown): readonly Finding[] {
  const stack: Visit[] = [{ value: data, pointer: "", depth: 0 }];
  for (let seen = 1; ; seen += 1) {
    const visit = stack.pop();
    if (visit === undefined) return [];
    if (seen > MAX_NODES) {
      return [{ pointer: "", code: "too-large", params: { limit: MAX_NODES } }];
    }
    const fault = faultOf(visit);
    if (fault !== undefined) return [fault];
    if (typeof visit.value === "object" && visit.value !== null) {
      const name = Object.keys(visit.value).find((key) => FORBIDDEN_KEYS.includes(key));
      if (name !== undefined) {
        return [{ pointer: step(visit.pointer, name), code: "unknown-field", params: { name } }];
      }
      for (const child of children(visit)) stack.push(child);
    }
  }
}
