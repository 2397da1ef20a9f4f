import { kinds, validateWith } from "@shifan/schema";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { definition, plainWorkbook, sample } from "../testing.ts";
import { writeBlankList } from "./blank-list.ts";
import { readRecords } from "./read-records.ts";

const papers = kinds.filter(({ family }) => family === "document").map(({ kind }) => kind);

/** The list that somebody makes who writes the guide's samples under their heads. */
async function filledIn(kind: string) {
  const { sheets } = await readXlsx(await writeBlankList(definition(kind), sample(kind)));
  const [list, guide] = sheets;
  const values = new Map(guide?.rows.slice(1).map((row) => [row[0], row[3]]));
  const head = list?.rows[0] ?? [];
  return readRecords(
    await plainWorkbook("清单", [head, head.map((name) => values.get(name) ?? null)]),
    definition(kind),
  );
}

describe.each(papers)("the blank list of %s", (kind) => {
  test("has a column for all that its sample says, and is read as the sample when it is filled in as the guide shows", async () => {
    const read = await filledIn(kind);
    if (!read.ok) throw new Error(read.faults.map(({ message }) => message).join());
    const [record] = read.records;
    expect(record?.faults).toBeUndefined();
    const [got, wanted] = [record?.data, sample(kind)].map((data) => validateWith(definition(kind), data));
    expect(got).toEqual(wanted);
  });

  test("holds no record, and its guide is none", async () => {
    const read = await readRecords(await writeBlankList(definition(kind), sample(kind)), definition(kind));
    expect(read).toMatchObject({ ok: false, faults: [{ message: expect.stringContaining("没有任何记录") }] });
  });
});

test("a date may be written as people write it", async () => {
  const rows = [["成文日期"], ["2026年5月8日"], ["2026.5.8"], ["5月8日"]];
  const read = await readRecords(await plainWorkbook("清单", rows), definition("certificate"));
  expect(read).toMatchObject({
    ok: true,
    records: [
      { data: { date: "2026-05-08" } },
      { data: { date: "2026-05-08" } },
      { data: { date: "5月8日" } },
    ],
  });
});

test("items of a list are written a line each; one with too many columns is named", async () => {
  const kind = definition("rectification-order");
  const { sheets } = await readXlsx(await writeBlankList(kind, sample("rectification-order")));
  const rows = sheets[1]?.rows ?? [];
  const [name, , how, example] = rows.find(([, , it]) => String(it).includes("一项一行")) ?? [];
  expect(String(example)).not.toContain("{");
  const columns = /依次是：(.*)$/.exec(String(how))?.[1]?.split("|") ?? ["一"];
  const long = Array.from({ length: columns.length + 1 }, () => "甲").join("|");
  const read = await readRecords(await plainWorkbook("清单", [[name ?? ""], [long]]), kind);
  expect(read).toMatchObject({ records: [{ faults: [expect.stringContaining(`应为${columns.length}栏`)] }] });
});
