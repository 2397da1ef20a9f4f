/**
 * What officials write in their own tables for a name of the statistics bureau. Names are compared in full; a short
 * name stands here only if it can mean nothing else.
 */
const SHORT_NAMES: readonly (readonly [short: RegExp, full: string])[] = [
  [/规上/g, "规模以上"],
  [/(?:地区)?GDP/gi, "地区生产总值"],
];

/** A name with the short ones in it written out. */
export const fullName = (name: string): string =>
  SHORT_NAMES.reduce((text, [short, full]) => text.replace(short, full), name);
