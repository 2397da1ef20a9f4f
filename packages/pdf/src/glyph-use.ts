/** A glyph of a subset: one of the face's, at its own advance or at half of it. */
export interface UsedGlyph {
  readonly glyph: number;
  /** 标点占半个字位置 (GB/T 15834 5.1.10): the same outline on half the advance. */
  readonly half: boolean;
  readonly codePoint: number;
}
