/** What is said about a figure beside it: growth, shares, ranks. */
const ABOUT = /增速|增长|增幅|增减|同比|环比|[比较]上年|占比|比重|占[^占]+比|位次|排名|±/;

/** What the column of a figure itself is called beside others. */
const ITSELF =
  /^(?:总量|总额|总数|总值|数[值额量]|绝对[值数量额]|本年[值数]?|当年[值数]?|全年[值数]?|金额|合计|总计|实绩|完成[值数额]?|实际[值数]?)$/;

const bare = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\s*]/g, "")
    .replace(/(.)\([^()]*\)$/, "$1");

/** Whether a head is of the growth, share or rank of a figure: 增速, 比上年±%. 总量及增速 is of both, and not. */
export const isAboutFigure = (text: string): boolean =>
  bare(text)
    .split(/[及和与、]/)
    .every((part) => ABOUT.test(part));

/** Whether a head is of the figure itself: 总量, 本年值（亿元）. */
export const isFigureItself = (text: string): boolean => ITSELF.test(bare(text));
