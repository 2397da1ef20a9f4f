import { expect, test } from "vitest";
import { isAboutFigure, isFigureItself } from "./figure-words.ts";

test("growth, shares and ranks are about a figure, and not it", () => {
  const about = ["增速", "比上年±%", "同比增长（%）", "占GDP比重", "占全省之比", "增速和占比", "全省位次"];
  expect(about.filter((it) => !isAboutFigure(it))).toEqual([]);
  expect(["总量", "总量及增速", "营业收入", "", "（万元）"].filter(isAboutFigure)).toEqual([]);
});

test("what the column of a figure is called is the figure itself", () => {
  expect(["总量", "绝对值", "本年值（亿元）", "数 额*", "完成"].filter((it) => !isFigureItself(it))).toEqual(
    [],
  );
  expect(["增速", "总量及增速", "备注", ""].filter(isFigureItself)).toEqual([]);
});
