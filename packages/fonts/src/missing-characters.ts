import type { FontSet } from "./font-set.ts";
import type { Role } from "./manifest.ts";

/** The characters of `text` that no face of `role` has, each once, in order of appearance. */
export function missingCharacters(fontSet: FontSet, role: Role, text: string): readonly string[] {
  const missing = new Set<string>();
  for (const char of text) {
    if (fontSet.glyph(role, char) === undefined) missing.add(char);
  }
  return [...missing];
}
