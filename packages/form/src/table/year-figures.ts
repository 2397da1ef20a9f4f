import { isAboutFigure, isFigureItself, unitFits } from "@shifan/schema";
import type { Named } from "./paste-titles.ts";
import { isFigure } from "./quantities.ts";
import type { YearColumn } from "./series-head.ts";

const hasFigure = (row: readonly string[], { from }: YearColumn): boolean => {
  const text = row[from]?.trim() ?? "";
  return /\d/.test(text.normalize("NFKC")) && isFigure(text);
};

/** Of the columns of one year those that may hold an indicator's figure. */
function possible(
  columns: readonly YearColumn[],
  named: Named,
  row: readonly string[],
): readonly YearColumn[] {
  const there = columns.filter((it) => !it.isUntitled || hasFigure(row, it));
  const fitting = there.filter(({ unit }) => unitFits(unit, named.unit));
  // With units that all differ it is their refusal that has to be said.
  const pool = fitting.length === 0 ? there : fitting;
  if (isAboutFigure(named.title)) return pool.length > 1 ? pool.filter((it) => hasFigure(row, it)) : pool;
  const figures = pool.filter(({ titles }) => !titles.some(isAboutFigure));
  const itself = figures.filter(({ titles }) => titles.some(isFigureItself));
  return figures.length > 1 && itself.length > 0 ? itself : figures;
}

/** What is said of columns that hold no figures of any indicator, when none of the `labels` is a growth or a share itself. */
export function sayAbout(columns: readonly YearColumn[], labels: readonly string[]): readonly string[] {
  const titles = new Set(columns.flatMap((it) => it.titles.filter(isAboutFigure)));
  const isWanted = titles.size === 0 || labels.some(isAboutFigure);
  return isWanted ? [] : [`${[...titles].map((it) => `“${it}”`).join("")}的列没有填入`];
}

/** The columns of a row's figures, one a year, and what is said of years of which it can't be told. */
export interface Figures {
  readonly columns: readonly YearColumn[];
  readonly notes: readonly string[];
}

/**
 * The columns that hold the figures of an indicator. Beside a figure may stand its growth and its share, in any order: where
 * the titles don't tell which is which, nothing is taken.
 */
export function figureColumns(
  all: readonly YearColumn[],
  named: Named,
  row: readonly string[],
  years: readonly string[],
): Figures {
  const found = years.map((year, to) => {
    const ofYear = all.filter((it) => it.to === to);
    const [first, ...others] = possible(ofYear, named, row);
    if (first !== undefined && others.length === 0) return { columns: [first], notes: [] };
    const isEmpty = !ofYear.some((it) => hasFigure(row, it));
    return {
      columns: [],
      notes: isEmpty ? [] : [undecided(year, ofYear, isAboutFigure(named.title) ? named.title : "")],
    };
  });
  return { columns: found.flatMap(({ columns }) => columns), notes: found.flatMap(({ notes }) => notes) };
}

function undecided(year: string, columns: readonly YearColumn[], name: string): string {
  const titles = [...new Set(columns.flatMap((it) => it.titles))].map((it) => `“${it}”`).join("");
  const of = name === "" ? "" : `“${name}”`;
  const what = titles === "" ? `有${columns.length}列` : `的列是${titles}`;
  return `${of}${year}${what}，分不清哪一列是本表要填的数，没有填入，请只留这一列，再复制粘贴`;
}
