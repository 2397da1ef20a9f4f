import type { Block, Chart } from "@shifan/document";
import { definitionOf, type JsonObject, type KindDefinition } from "@shifan/schema";
import { readSample } from "@shifan/schema/node";
import { describe, expect, test } from "vitest";
import { draftForm } from "./draft-form.ts";

const report = definitionOf("annual-report") as KindDefinition;
const sample = readSample("annual-report") as JsonObject;
const economy = sample.economy as JsonObject;
const textOf = (record: JsonObject, blank = false): readonly Block[] =>
  draftForm(report, record, { blank }).parts.flatMap(({ text }) => text);
const chartsOf = (blocks: readonly Block[]): readonly Chart[] =>
  blocks.flatMap((block) => (block.kind === "charts" ? block.charts : []));
const named = (blocks: readonly Block[], title: string) => chartsOf(blocks).find((it) => it.title === title);

describe("the annual report's charts", () => {
  test("are those that the schema names, computed series too, two a row", () => {
    const blocks = textOf(sample);
    expect(chartsOf(blocks).map(({ title, unit }) => `${title} ${unit}`)).toEqual([
      "规模以上工业营业收入 亿元",
      "规模以上工业增加值 亿元",
      "工业税收（实缴） 亿元",
      "亩均税收 万元/亩",
      "规上工业企业研发费用 亿元",
      "研发投入强度（占营业收入） %",
      "规上工业综合能源消费量 万吨标准煤",
      "单位工业增加值能耗 吨标准煤/万元",
    ]);
    const rows = blocks.filter((block) => block.kind === "charts");
    expect(rows.map(({ charts }) => charts.length)).toEqual([2, 2, 2, 2]);
  });

  test("show the figures of the table that they stand below", () => {
    const blocks = textOf(sample);
    const at = blocks.findIndex(({ kind }) => kind === "charts");
    const [chart] = chartsOf(blocks);
    expect(chart).toMatchObject({ categories: ["2024年", "2025年", "2026年"], decimals: 2 });
    const table = blocks[at - 1];
    const row =
      table?.kind === "grid" ? table.rows.find(({ cells }) => cells[0]?.anchor === chart?.anchor) : undefined;
    expect(row?.cells.slice(-3).map(({ text }) => text)).toEqual(
      chart?.values.map((value) => value?.toFixed(2)),
    );
  });

  test("leave a gap for a figure that is not there, and are not drawn of a single one", () => {
    const revenue = economy.scaleRevenue as readonly JsonObject[];
    const without = (indices: readonly number[]) =>
      textOf({
        ...sample,
        economy: {
          ...economy,
          scaleRevenue: revenue.map((it, i) =>
            indices.includes(i) ? { ...it, value: null, note: "未统计" } : it,
          ),
        },
      });
    expect(named(without([1]), "规模以上工业营业收入")?.values).toEqual([1497.51, null, 1739.53]);
    expect(named(without([0, 1]), "规模以上工业营业收入")).toBeUndefined();
  });

  test("are not on the paper to fill in, nor in the application, whose fields are the same", () => {
    expect(chartsOf(textOf({}, true))).toEqual([]);
    const application = draftForm(
      definitionOf("application") as KindDefinition,
      readSample("application") as JsonObject,
    );
    expect(chartsOf(application.parts.flatMap(({ text }) => text))).toEqual([]);
  });
});

test.each([false, true])(
  "the city forwards the report on a page of its own, to sign and seal (blank: %s)",
  (blank) => {
    const page = draftForm(report, blank ? {} : sample, { blank }).parts.at(-1);
    expect(page?.start).toBe("page");
    expect(page?.text[0]).toMatchObject({ kind: "heading", text: "报送" });
    const box = page?.text
      .flatMap((block) => (block.kind === "grid" ? block.rows : []))
      .flatMap(({ cells }) => cells);
    const opinion = box?.find(({ sign }) => sign !== undefined);
    expect(opinion?.sign?.map(({ label, value }) => label || value)).toContain("（盖章）");
    expect(opinion?.lines).toBeGreaterThanOrEqual(20);
  },
);
