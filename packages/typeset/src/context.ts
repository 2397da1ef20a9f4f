import type { FontSet } from "@shifan/fonts";
import type { Pt } from "@shifan/gb9704";
import type { Line, Measure } from "./break-lines.ts";
import { type BrokenText, brokenText, mayTakeMoreLines } from "./broken-text.ts";
import type { Measured, Setting } from "./measure.ts";
import type { Memory } from "./memory.ts";
import type { Element, ElementKind } from "./pages.ts";

/** What is noted while blocks are set, in order. */
export interface Notes {
  readonly elements: readonly Element[];
  readonly brokenTexts: readonly BrokenText[];
  readonly tableSizes: readonly Pt[];
  readonly titles: readonly (readonly string[])[];
}

/** How much was noted at a moment. */
type NoteCounts = { readonly [K in keyof Notes]: number };

/** What every step of the typesetter reads: the faces, the programme's words, and what grows as it goes. */
export interface Context extends Notes {
  readonly fonts: FontSet;
  /** Words that titles keep in one piece. */
  readonly words: readonly string[];
  /** Adds an element and returns its index. */
  element(kind: ElementKind, more?: Partial<Omit<Element, "kind">>): number;
  /** Notes how a text was broken into lines, where another program could need more of them. */
  textBroken(measured: Measured, lines: readonly Line[], measure: Measure, setting: Setting): void;
  /** How much is noted now. */
  counts(): NoteCounts;
  /** What was noted since then. */
  since(counts: NoteCounts): Notes;
  /** Notes again what was noted before at the same place. */
  adopt(notes: Notes): void;
  /** What was set the last time; absent where nobody sets the same again. */
  readonly memory: Memory | undefined;
  /** Notes the type size of the next table. */
  tableSize(size: Pt): void;
  /** Notes how the next title was broken into lines: the document's own, then each attachment's. */
  titleBroken(lines: readonly string[]): void;
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
    counts: () => ({
      elements: elements.length,
      brokenTexts: brokenTexts.length,
      tableSizes: tableSizes.length,
      titles: titles.length,
    }),
    since: (counts) => ({
      elements: elements.slice(counts.elements),
      brokenTexts: brokenTexts.slice(counts.brokenTexts),
      tableSizes: tableSizes.slice(counts.tableSizes),
      titles: titles.slice(counts.titles),
    }),
    adopt(notes) {
      for (const element of notes.elements) elements.push(element);
      for (const text of notes.brokenTexts) brokenTexts.push(text);
      for (const size of notes.tableSizes) tableSizes.push(size);
      for (const lines of notes.titles) titles.push(lines);
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
