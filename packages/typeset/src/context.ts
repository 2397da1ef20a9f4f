import type { FontSet } from "@shifan/fonts";
import type { Pt } from "@shifan/gb9704";
import type { Line, Measure } from "./break-lines.ts";
import { type BrokenText, brokenText, mayTakeMoreLines } from "./broken-text.ts";
import type { Measured, Setting } from "./measure.ts";
import type { Memory } from "./memory.ts";
import type { Element, ElementKind } from "./pages.ts";

/** What every step of the typesetter reads: the faces, the programme's words, and what grows as it goes. */
export interface Context {
  readonly fonts: FontSet;
  /** Words that titles keep in one piece. */
  readonly words: readonly string[];
  /** Adds an element and returns its index. */
  element(kind: ElementKind, more?: Partial<Omit<Element, "kind">>): number;
  readonly elements: readonly Element[];
  /** Notes how a text was broken into lines, where another program could need more of them. */
  textBroken(measured: Measured, lines: readonly Line[], measure: Measure, setting: Setting): void;
  readonly brokenTexts: readonly BrokenText[];
  /** Adds what was made before at the same place. */
  adopt(elements: readonly Element[], brokenTexts: readonly BrokenText[]): void;
  /** What was set the last time; absent where nobody sets the same again. */
  readonly memory: Memory | undefined;
  /** Notes the type size of the next table. */
  tableSize(size: Pt): void;
  readonly tableSizes: readonly Pt[];
  /** Notes how the next title was broken into lines: the document's own, then each attachment's. */
  titleBroken(lines: readonly string[]): void;
  readonly titles: readonly (readonly string[])[];
}

/** A context with an empty structure tree. */
export function createContext(fonts: FontSet, words: readonly string[], memory?: Memory): Context {
  const elements: Element[] = [];
  const brokenTexts: BrokenText[] = [];
  const tableSizes: Pt[] = [];
  const titles: (readonly string[])[] = [];
  return {
    fonts,
    words,
    memory,
    elements,
    brokenTexts,
    textBroken(measured, lines, measure, setting) {
      if (mayTakeMoreLines(lines, setting)) brokenTexts.push(brokenText(measured, lines, measure));
    },
    adopt(known, texts) {
      for (const element of known) elements.push(element);
      for (const text of texts) brokenTexts.push(text);
    },
    tableSizes,
    titles,
    titleBroken(lines) {
      titles.push(lines);
    },
    tableSize(size) {
      tableSizes.push(size);
    },
    element(kind, more = {}) {
      elements.push({ kind, level: 0, ...more });
      return elements.length - 1;
    },
  };
}
