import { isAboutFigure, isFigureItself } from "@shifan/schema";
import type { SheetPlan } from "../plan/sheet-plan.ts";
import type { HeadText } from "./head-block.ts";
import { bareHead, keyOfHead, yearIn } from "./heads.ts";

/** A column with its heads and the key that they stand for. */
export interface ToldColumn {
  readonly column: number;
  readonly heads: readonly HeadText[];
  /** The head that tells its key, or all of them in one. */
  readonly title: string;
  readonly key: string | undefined;
}

/** All heads of a column in one; a year may stand over what it is the year of. */
function joinedWords(texts: readonly string[]): readonly string[] {
  if (texts.length < 2) return [];
  const words = texts.map((text) => {
    const year = yearIn(text);
    return year === undefined ? bareHead(text) : `${year}年`;
  });
  return [words.join(""), words.toReversed().join("")];
}

/** What a column holds by its heads: by all of them in one (产值 over 2025年), else by the lowest that is known. */
export function toldColumn(plan: SheetPlan, heads: readonly HeadText[], column: number): ToldColumn {
  const texts = heads.map(({ text }) => text);
  const whole = joinedWords(texts).find((text) => keyOfHead(plan, text) !== undefined);
  if (whole !== undefined) return { column, heads, title: whole, key: keyOfHead(plan, whole) };
  const title = texts.findLast((text) => keyOfHead(plan, text) !== undefined);
  const key = title === undefined ? undefined : keyOfHead(plan, title);
  return { column, heads, title: title ?? texts.at(-1) ?? "", key };
}

/** The heads of a column beside the one that tells its key. */
const others = ({ heads, title }: ToldColumn): readonly string[] =>
  heads.flatMap(({ text }) => (text === title || title.includes(bareHead(text)) ? [] : [text]));

const words = (column: ToldColumn): string => column.heads.map(({ text }) => text).join("/");

/** Of columns with one key, the one to be read, and what is said of the others. */
export interface Chosen {
  readonly read: ToldColumn | undefined;
  readonly said: ReadonlyMap<ToldColumn, string>;
}

/** Which of the columns that stand for one thing holds its figures. Where that can't be told, none is read. */
export function chosenColumn(columns: readonly ToldColumn[]): Chosen {
  const said = new Map<ToldColumn, string>();
  const own = columns.filter((it) => {
    const growth = others(it).find(isAboutFigure);
    if (growth !== undefined) said.set(it, `是“${it.title}”的“${growth}”，不是它的数值，没有读取这一列`);
    return growth === undefined;
  });
  const amounts = own.filter((it) => others(it).some(isFigureItself));
  const [read, ...rest] = amounts.length === 1 ? amounts : own;
  if (read === undefined) return { read, said };
  if (rest.every((it) => words(it) === words(read))) {
    const beside = own.filter((it) => it !== read);
    for (const it of beside)
      said.set(
        it,
        words(it) === words(read)
          ? `“${it.title}”有两列，只读取前一列`
          : `是“${it.title}”的“${others(it).join("、")}”，没有读取这一列`,
      );
    return { read, said };
  }
  const which = own.map((it) => `“${others(it).join("、") || it.title}”`).join("");
  for (const it of own)
    said.set(
      it,
      `与别的列同属“${it.title}”（${which}），分不清哪一列是本表要填的，没有读取；请只留一列后重新导入`,
    );
  return { read: undefined, said };
}
