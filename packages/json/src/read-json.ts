import { printParseErrorCode, visit } from "jsonc-parser";
import { MESSAGES, syntaxMessage } from "./messages.zh.ts";

/** A place in a text, from 1; the column counts UTF-16 units, as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Stable name of a fault. */
export type JsonFaultCode = "not-json" | "repeated-key";

/** A fault of a JSON text. */
export interface JsonFault extends Place {
  readonly code: JsonFaultCode;
  /** JSON Pointer (RFC 6901) of a repeated key; empty where the text is no JSON. */
  readonly pointer: string;
  /** Where a repeated key stood first. */
  readonly earlier?: Place;
  /** A Chinese sentence without the places. */
  readonly message: string;
}

/** The value of a JSON text, or what is wrong with it. */
export type JsonReading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly faults: readonly JsonFault[] };

const START: Place = { line: 1, column: 1 };

const notJson = (message: string, place: Place = START): JsonFault => ({
  code: "not-json",
  pointer: "",
  ...place,
  message,
});

const pointerOf = (path: readonly (string | number)[]): string =>
  path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** Goes over a text once: its first syntax error, and every key that its object had before. */
function findFaults(text: string): { readonly syntax?: JsonFault; readonly repeated: readonly JsonFault[] } {
  let syntax: JsonFault | undefined;
  const repeated: JsonFault[] = [];
  const objects: Map<string, Place>[] = [];
  visit(
    text,
    {
      onObjectBegin: () => {
        objects.push(new Map());
      },
      onObjectEnd: () => {
        objects.pop();
      },
      onObjectProperty: (key, _offset, _length, startLine, startCharacter, path) => {
        const place = { line: startLine + 1, column: startCharacter + 1 };
        const keys = objects.at(-1);
        const first = keys?.get(key);
        if (first === undefined) keys?.set(key, place);
        else {
          const pointer = pointerOf([...path(), key]);
          const message = MESSAGES.repeated(key);
          repeated.push({ code: "repeated-key", pointer, ...place, earlier: first, message });
        }
      },
      onError: (error, _offset, _length, startLine, startCharacter) => {
        const place = { line: startLine + 1, column: startCharacter + 1 };
        syntax ??= notJson(syntaxMessage(printParseErrorCode(error)), place);
      },
    },
    { disallowComments: true },
  );
  return { ...(syntax === undefined ? {} : { syntax }), repeated };
}

function parse(text: string): JsonReading {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return { ok: false, faults: [] };
  }
}

/** Reads a JSON text; a byte order mark at its start is passed over. Never throws. */
export function readJson(source: string): JsonReading {
  const text = source.replace(/^\uFEFF/, "");
  if (text.trim() === "") return { ok: false, faults: [notJson(MESSAGES.empty())] };
  const reading = parse(text);
  try {
    const { syntax, repeated } = findFaults(text);
    if (!reading.ok) return { ok: false, faults: [syntax ?? notJson(syntaxMessage(""))] };
    return repeated.length === 0 ? reading : { ok: false, faults: repeated };
  } catch (error) {
    // The parser calls itself for each level: only data that is damaged or hostile is deeper than the stack.
    if (error instanceof RangeError) return { ok: false, faults: [notJson(MESSAGES.deep())] };
    throw error;
  }
}
