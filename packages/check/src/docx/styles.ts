import { child, descendants, numberOf, type XmlNode } from "./xml-tree.ts";

/** What of a run's formatting is measured. Sizes in points, spacing in twips. */
export interface RunFormat {
  readonly face?: string;
  readonly size?: number;
  readonly colour?: string;
  readonly spacing?: number;
}

/** What of a paragraph's formatting is measured, in twips. */
export interface ParagraphFormat {
  readonly line?: number;
  readonly lineRule?: string;
  readonly firstLine?: number;
  readonly firstLineChars?: number;
  readonly hanging?: number;
  readonly align?: string;
}

/** Formatting by style id, with what styles inherit. */
export interface Styles {
  paragraph(id: string | undefined): ParagraphFormat;
  run(paragraphStyle: string | undefined, runStyle: string | undefined): RunFormat;
}

type Defined<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

const defined = <T extends object>(record: T): Defined<T> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Defined<T>;

/** A `w:rPr`. */
export function runFormat(properties: XmlNode | undefined): RunFormat {
  const size = numberOf(child(properties, "w:sz"), "w:val");
  return defined({
    face: child(properties, "w:rFonts")?.attributes["w:eastAsia"],
    size: size === undefined ? undefined : size / 2,
    colour: child(properties, "w:color")?.attributes["w:val"],
    spacing: numberOf(child(properties, "w:spacing"), "w:val"),
  });
}

/** A `w:pPr`. */
export function paragraphFormat(properties: XmlNode | undefined): ParagraphFormat {
  const spacing = child(properties, "w:spacing");
  const indent = child(properties, "w:ind");
  return defined({
    line: numberOf(spacing, "w:line"),
    lineRule: spacing?.attributes["w:lineRule"],
    firstLine: numberOf(indent, "w:firstLine"),
    firstLineChars: numberOf(indent, "w:firstLineChars"),
    hanging: numberOf(indent, "w:hanging"),
    align: child(properties, "w:jc")?.attributes["w:val"],
  });
}

/** Reads styles.xml; without one nothing is formatted by styles. */
export function readStyles(root: XmlNode | undefined): Styles {
  const all = root === undefined ? [] : descendants(root, "w:style");
  const byId = new Map(all.map((style) => [style.attributes["w:styleId"] ?? "", style]));
  const normal = all.find(
    (one) => one.attributes["w:type"] === "paragraph" && one.attributes["w:default"] === "1",
  );
  const defaults = child(root, "w:docDefaults");
  const chain = (id: string | undefined, seen: readonly string[] = []): readonly XmlNode[] => {
    const style = byId.get(id ?? "");
    if (style === undefined || id === undefined || seen.includes(id)) return [];
    return [...chain(child(style, "w:basedOn")?.attributes["w:val"], [...seen, id]), style];
  };
  const paragraphChain = (id: string | undefined) => chain(id ?? normal?.attributes["w:styleId"]);
  return {
    paragraph: (id) =>
      Object.assign(
        {},
        paragraphFormat(child(child(defaults, "w:pPrDefault"), "w:pPr")),
        ...paragraphChain(id).map((style) => paragraphFormat(child(style, "w:pPr"))),
      ),
    run: (paragraphStyle, runStyle) =>
      Object.assign(
        {},
        runFormat(child(child(defaults, "w:rPrDefault"), "w:rPr")),
        ...[...paragraphChain(paragraphStyle), ...chain(runStyle)].map((style) =>
          runFormat(child(style, "w:rPr")),
        ),
      ),
  };
}
