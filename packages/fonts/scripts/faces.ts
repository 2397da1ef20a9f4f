import type { ManifestFace, RoleFaces } from "../src/manifest.ts";
import { common, figures, gbkHanzi, latin, pasted } from "./character-sets.ts";
import type { FaceEdits } from "./edit.ts";
import { npmFile, type SourceFile } from "./sources.ts";

/** How one committed face is made. */
export interface FaceRecipe {
  readonly id: string;
  readonly use: string;
  readonly format: ManifestFace["format"];
  readonly licence: string;
  readonly licenceFile: string;
  readonly source: SourceFile;
  readonly points: Iterable<number>;
  readonly edits?: FaceEdits;
}

/**
 * — and · are narrow in the Noto CJK faces. Their full-width dash, reached by shaping, doesn't join into ——;
 * the rule at ─ has its height and thickness and does. The full-width dot stands at ・.
 */
const fullWidthDash = [[0x2014, 0x2500]] as const;
const fullWidthDashAndDot = [...fullWidthDash, [0xb7, 0x30fb]] as const;

const boxes = Array.from("☐☑☒✓✔✗✘✕✖✉►◄➔➢➤❖", (char) => char.codePointAt(0) as number);

const FANDOL_FOLDER = "usr/share/texlive/texmf-dist/fonts/opentype/public/fandol";
const SERIF = "@expo-google-fonts/noto-serif-sc";
const ofl = "OFL-1.1";

const serif400 = () => npmFile(SERIF, "400Regular/NotoSerifSC_400Regular.ttf");

const fandolFace = (fandol: (file: string) => SourceFile, name: string) =>
  ({
    format: "otf",
    licence: "GPL-3.0-only WITH Font-exception-2.0",
    licenceFile: "LICENSES/Fandol.txt",
    source: fandol(`${FANDOL_FOLDER}/${name}.otf`),
    points: common,
  }) as const;

/** The faces that need no other face's coverage; `unpackFandol` gives `fandol`. */
export const recipes = (fandol: (file: string) => SourceFile): readonly FaceRecipe[] => [
  { id: "fandol-fang", use: "仿宋", ...fandolFace(fandol, "FandolFang-Regular") },
  { id: "fandol-kai", use: "楷体", ...fandolFace(fandol, "FandolKai-Regular") },
  {
    id: "noto-sans-sc-500",
    use: "黑体",
    format: "ttf",
    licence: ofl,
    licenceFile: "LICENSES/NotoSansSC.txt",
    source: npmFile("@expo-google-fonts/noto-sans-sc", "500Medium/NotoSansSC_500Medium.ttf"),
    points: common,
    edits: { alias: fullWidthDash },
  },
  {
    id: "noto-serif-sc-700",
    use: "小标宋",
    format: "ttf",
    licence: ofl,
    licenceFile: "LICENSES/NotoSerifSC.txt",
    source: npmFile(SERIF, "700Bold/NotoSerifSC_700Bold.ttf"),
    points: common,
    edits: { alias: fullWidthDashAndDot },
  },
  {
    id: "noto-serif-sc-400",
    use: "宋体; brackets and symbols of 仿宋 and 楷体; fallback",
    format: "ttf",
    licence: ofl,
    licenceFile: "LICENSES/NotoSerifSC.txt",
    source: serif400(),
    points: common,
    edits: { alias: fullWidthDashAndDot },
  },
  {
    id: "noto-serif-sc-400-rare",
    use: "last resort of every role: hanzi of GBK outside 通用规范汉字表",
    format: "ttf",
    licence: ofl,
    licenceFile: "LICENSES/NotoSerifSC.txt",
    source: serif400(),
    points: gbkHanzi.filter((point) => !common.has(point)),
    edits: { family: "Noto Serif SC Rare" },
  },
  {
    id: "noto-serif-sc-400-marks",
    use: "every role: marks and symbols that are pasted from elsewhere",
    format: "ttf",
    licence: ofl,
    licenceFile: "LICENSES/NotoSerifSC.txt",
    source: serif400(),
    points: pasted.filter((point) => !common.has(point)),
    edits: { family: "Noto Serif SC Marks" },
  },
  {
    id: "tinos",
    use: "Latin letters and digits of 仿宋 and 楷体; raised and lowered figures of every role",
    format: "ttf",
    licence: ofl,
    licenceFile: "LICENSES/Tinos.txt",
    source: npmFile("@expo-google-fonts/tinos", "400Regular/Tinos_400Regular.ttf"),
    points: [...latin, ...figures],
  },
  {
    id: "noto-sans-symbols-2",
    use: "boxes, ticks, arrowheads",
    format: "ttf",
    licence: ofl,
    licenceFile: "LICENSES/NotoSansSymbols2.txt",
    source: npmFile("@expo-google-fonts/noto-sans-symbols-2", "400Regular/NotoSansSymbols2_400Regular.ttf"),
    points: boxes,
    edits: { fullWidth: true },
  },
];

/** LXGW WenKai, cut down to the common characters that FandolKai lacks; its name is reserved, so it gets another. */
export const kaiFallback = (fandolKai: ReadonlySet<number>): FaceRecipe => ({
  id: "kai-fallback",
  use: "楷体: hanzi that FandolKai lacks",
  format: "ttf",
  licence: ofl,
  licenceFile: "LICENSES/LXGWWenKai.txt",
  source: npmFile("@fontsource/lxgw-wenkai", "files/lxgw-wenkai-latin-500-normal.woff"),
  points: [...common].filter((point) => point >= 0x3400 && !fandolKai.has(point)),
  edits: { family: "Shifan Kai Fallback" },
});

/**
 * Characters set apart by role: `latin` has no · × ÷ ±, which are full-width in Chinese text; `borrowed`
 * are marks that the Fandol faces draw too bold, uneven or not 1 em wide (docs/decisions/002).
 */
export const sets = {
  latin: [...latin.filter((point) => ![0xb7, 0xd7, 0xf7, 0xb1].includes(point)), ...figures],
  borrowed: Array.from(
    "（）〔〕《》〈〉【】「」『』［］｛｝…№℃‰※→←↑↓↗↘‖♂♀▽▼〓￠ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ",
    (char) => char.codePointAt(0) as number,
  ),
  dash: [0x2014],
  boxes,
};

const fullWidthBoxes = { face: "noto-sans-symbols-2", only: "boxes" };
const lastResort = [
  { face: "noto-serif-sc-400" },
  { face: "noto-serif-sc-400-marks" },
  { face: "tinos" },
  { face: "noto-serif-sc-400-rare" },
];
const besideFandol = [
  fullWidthBoxes,
  { face: "tinos", only: "latin" },
  { face: "noto-serif-sc-400", only: "latin" },
  { face: "noto-serif-sc-400", only: "borrowed" },
];

/** For each role the faces to ask, first to last. */
export const roleFaces: RoleFaces = {
  title: [fullWidthBoxes, { face: "noto-serif-sc-700" }, ...lastResort],
  fangsong: [...besideFandol, { face: "fandol-fang" }, ...lastResort],
  kai: [
    ...besideFandol,
    { face: "noto-serif-sc-400", only: "dash" },
    { face: "fandol-kai" },
    { face: "kai-fallback" },
    ...lastResort,
  ],
  hei: [fullWidthBoxes, { face: "noto-sans-sc-500" }, ...lastResort],
  song: [fullWidthBoxes, ...lastResort],
};
