import type { JsonObject } from "@shifan/schema";
import { expect, test } from "vitest";
import { readSheets } from "./index.ts";
import { definition, plainWorkbook } from "./testing.ts";

const application = definition("application");
const draft: JsonObject = { cover: { roundYear: 2026 } };

test("indicators go by the short names that officials write", async () => {
  const bytes = await plainWorkbook("产业发展质效", [
    ["指标", "2023年", "2024年", "2025年"],
    ["GDP（亿元）", 1, 2, 3],
    ["规上工业总产值", 4, 5, 6],
  ]);
  const { changes, findings } = await readSheets(application, bytes, draft);
  expect(findings).toEqual([]);
  expect(changes.map(({ pointer }) => pointer)).toEqual(["/economy/gdp", "/economy/scaleOutput"]);
});

test("a list's heads go by short names and by full ones, whichever the form has", async () => {
  for (const head of ["占规上工业营业收入比重（%）", "占规模以上工业营业收入比重"]) {
    const bytes = await plainWorkbook("龙头骨干企业", [
      ["企业名称", head],
      ["甲公司", 12.5],
    ]);
    const { record, findings } = await readSheets(application, bytes, draft);
    expect(findings).toEqual([]);
    expect(record.chain).toEqual({ leaders: [{ name: "甲公司", share: 12.5 }] });
  }
});
