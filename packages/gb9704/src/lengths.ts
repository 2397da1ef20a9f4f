/** A length in millimetres. */
export type Mm = number & { readonly __unit: "mm" };
/** A length in points, 1/72 inch. */
export type Pt = number & { readonly __unit: "pt" };
/** A length in twips, 1/20 point: the unit of WordprocessingML. */
export type Twip = number & { readonly __unit: "twip" };

const MM_PER_INCH = 25.4;
const PT_PER_INCH = 72;
const TWIPS_PER_PT = 20;

/** Marks a plain number as millimetres. */
export const mm = (value: number): Mm => value as Mm;
/** Marks a plain number as points. */
export const pt = (value: number): Pt => value as Pt;
/** Marks a plain number as twips. */
export const twip = (value: number): Twip => value as Twip;

/** Points in a length of millimetres. */
export const mmToPt = (length: Mm): Pt => pt((length * PT_PER_INCH) / MM_PER_INCH);
/** Millimetres in a length of points. */
export const ptToMm = (length: Pt): Mm => mm((length * MM_PER_INCH) / PT_PER_INCH);
/** Whole twips nearest to a length of millimetres. */
export const mmToTwip = (length: Mm): Twip => twip(Math.round(mmToPt(length) * TWIPS_PER_PT));
/** Whole twips nearest to a length of points. */
export const ptToTwip = (length: Pt): Twip => twip(Math.round(length * TWIPS_PER_PT));
/** Millimetres in a length of twips. */
export const twipToMm = (length: Twip): Mm => ptToMm(pt(length / TWIPS_PER_PT));
