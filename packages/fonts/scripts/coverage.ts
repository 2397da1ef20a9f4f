import { codePoints, parseRanges } from "../src/code-points.ts";
import { createFontSet, type FontSet } from "../src/font-set.ts";
import { type Manifest, type ManifestFace, type Metrics, type Role, roles } from "../src/manifest.ts";
import { figures, gb2312Hanzi, gbkHanzi, latin, marks, pasted, tonggui } from "./character-sets.ts";

const sets: Readonly<Record<string, readonly number[]>> = {
  "GB/T 2312 hanzi": gb2312Hanzi,
  通用规范汉字表: tonggui,
  "GBK hanzi": gbkHanzi,
  "Latin and digits": [...new Set(latin)],
  "Chinese marks and symbols": [...new Set(marks)],
  "Pasted marks and figures": [...new Set([...pasted, ...figures])],
};
const chars = (points: readonly number[]): readonly string[] =>
  points.map((point) => String.fromCodePoint(point));
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

/** COVERAGE.md: what each face and each role shows, for people. */
export function coverageReport(manifest: Manifest<ManifestFace>, metrics: Metrics): string {
  const fontSet = createFontSet(manifest, metrics);
  return `${[
    "# Coverage",
    "Written by `scripts/rebuild.ts`; don't edit.",
    "## Faces: characters of each set in the file itself",
    table(["face", "family", "kB", ...Object.keys(sets)], faceRows(manifest, metrics)),
    "## Roles: characters of each set that some face of the role shows",
    table(
      ["role", ...Object.entries(sets).map(([name, { length }]) => `${name} (${length})`)],
      roles.map((role) => roleRow(fontSet, role)),
    ),
    "## Roles: which face shows how many characters of GB/T 2312 and 通用规范汉字表",
    ...roles.map((role) => `- ${role}: ${sharesOf(fontSet, role)}`),
    "## Roles: what they lack",
    ...roles.map((role) => `- ${role}: ${lacking(fontSet, role)}`),
    "## Chinese marks and symbols from U+2010 on that are not 1 em wide",
    ...roles.map((role) => `- ${role}: ${uneven(fontSet, role)}`),
  ]
    .join("\n\n")
    .replaceAll("\n\n- ", "\n- ")}\n`;
}

function faceRows(
  manifest: Manifest<ManifestFace>,
  metrics: Metrics,
): readonly (readonly (string | number)[])[] {
  return manifest.faces.map(({ id, family, bytes }) => {
    const covered = new Set(codePoints(parseRanges(metrics[id]?.covered ?? "")));
    const counts = Object.values(sets).map((points) => points.filter((point) => covered.has(point)).length);
    return [id, family, Math.round(bytes / 1000), ...counts];
  });
}

const roleRow = (fontSet: FontSet, role: Role): readonly (string | number)[] => [
  role,
  ...Object.values(sets).map((points) => chars(points).filter((char) => fontSet.glyph(role, char)).length),
];

function sharesOf(fontSet: FontSet, role: Role): string {
  const counts = new Map<string, number>();
  for (const char of chars([...new Set([...gb2312Hanzi, ...tonggui])])) {
    const face = fontSet.glyph(role, char)?.face ?? "none";
    counts.set(face, (counts.get(face) ?? 0) + 1);
  }
  return [...counts].map(([face, count]) => `${face} ${count}`).join(", ");
}

function lacking(fontSet: FontSet, role: Role): string {
  const all = chars([...new Set(Object.values(sets).flat())]);
  return (
    all.filter((char) => fontSet.glyph(role, char) === undefined).join(" ") || "nothing of the sets above"
  );
}

function uneven(fontSet: FontSet, role: Role): string {
  return (
    chars([...new Set(marks)].filter((point) => point >= 0x2010))
      .flatMap((char) => {
        const advance = fontSet.glyph(role, char)?.advance;
        return advance === undefined || advance === 1 ? [] : [`${char} ${Number(advance.toFixed(3))}`];
      })
      .join(", ") || "none"
  );
}
