import { type Cell, type Grid, gridSize, textOf } from "@shifan/document";
import {
  definitionOf,
  emptyRecord,
  isObject,
  type Json,
  type JsonObject,
  type KindDefinition,
  kinds,
  nodeAt,
  type SchemaNode,
  sectionsOf,
  valueKind,
} from "@shifan/schema";
import { readSample, sampleVariants } from "@shifan/schema/node";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draftForm } from "./draft-form.ts";
import { widthOf } from "./text-width.ts";

const forms = kinds.filter(({ family }) => family === "form");
const samples = forms.flatMap((kind) =>
  [undefined, ...sampleVariants(kind.kind)].map(
    (variant) =>
      [`${kind.kind} ${variant ?? ""}`.trim(), kind, readSample(kind.kind, variant) as JsonObject] as const,
  ),
);

const application = definitionOf("application") as KindDefinition;
const sample = readSample("application") as JsonObject;

interface Leaf {
  readonly pointer: string;
  readonly value: Json;
}

/** Every single value of a record, and each file as one. */
function leavesOf(value: Json, node: SchemaNode | undefined, pointer: string): readonly Leaf[] {
  if (node !== undefined && valueKind(node) === "file") return [{ pointer, value }];
  if (Array.isArray(value))
    return value.flatMap((it, i) => leavesOf(it as Json, node?.items, `${pointer}/${i}`));
  if (!isObject(value)) return value === null ? [] : [{ pointer, value }];
  return Object.entries(value).flatMap(([key, it]) =>
    leavesOf(it, node?.properties?.[key], `${pointer}/${key}`),
  );
}

/** How a value may stand on paper. */
function spellings({ pointer, value }: Leaf, schema: SchemaNode): readonly string[] {
  const node = nodeAt(schema, pointer) ?? {};
  if (isObject(value)) return [`${String(value.name)}（${String(value.pages)}页）`, String(value.name)];
  if (typeof value === "boolean") return [value ? "☑是" : "☑否", value ? "是" : "否"];
  const decimals =
    node["x-decimals"] ?? nodeAt(schema, pointer.replace(/\/\d+\/value$/, ""))?.["x-decimals"] ?? 0;
  if (typeof value === "number") return [value.toFixed(decimals), String(value)];
  const date = /^(\d{4})-(\d{2})-(\d{2})/.exec(String(value));
  const text = String(value);
  return [
    node["x-enum-labels"]?.[text] ?? text,
    ...(date === null ? [] : [`${date[1]}年${Number(date[2])}月${Number(date[3])}日`]),
  ];
}

const squeezed = (text: string): string => text.replace(/\s/g, "");
const gridsOf = (book: ReturnType<typeof draftForm>): readonly Grid[] =>
  book.parts.flatMap(({ text }) => text.flatMap((block) => (block.kind === "grid" ? [block] : [])));
const cellsOf = (book: ReturnType<typeof draftForm>): readonly Cell[] =>
  gridsOf(book).flatMap(({ head, rows }) => [...head, ...rows].flatMap(({ cells }) => cells));
const cellAt = (book: ReturnType<typeof draftForm>, pointer: string): Cell | undefined =>
  cellsOf(book).find(({ anchor }) => anchor === pointer);

describe.each(samples)("the book of %s", (_, kind, record) => {
  const book = draftForm(kind, record);
  const read = squeezed(textOf(book).join("\n"));

  test("says every value of its record", () => {
    const missing = leavesOf(record, kind.schema, "").filter(
      (leaf) =>
        !spellings(leaf, kind.schema).some((text) =>
          text.split("\n").every((line) => read.includes(squeezed(line))),
        ),
    );
    expect(missing.map(({ pointer }) => pointer)).toEqual([]);
  });

  test("says where each value stands", () => {
    const anchors = new Set([
      ...cellsOf(book).flatMap(({ anchor }) => anchor ?? []),
      ...(book.cover?.lines ?? []).flatMap(({ anchor }) => anchor ?? []),
      ...book.parts.flatMap(({ text }) =>
        text.flatMap((block) => ("anchor" in block ? (block.anchor ?? []) : [])),
      ),
    ]);
    const isShown = (pointer: string): boolean =>
      pointer !== "" && (anchors.has(pointer) || isShown(pointer.slice(0, pointer.lastIndexOf("/"))));
    const lost = leavesOf(record, kind.schema, "").filter(({ pointer }) => !isShown(pointer));
    // What the round says of itself, and who signs a box, is said by what stands around it.
    const known = /\/(roundYear|year|batchName|signer|date)$/;
    expect(lost.map(({ pointer }) => pointer).filter((pointer) => !known.test(pointer))).toEqual([]);
  });
});

describe.each(forms.map((kind) => [kind.kind, kind] as const))("the empty %s", (_, kind) => {
  const book = draftForm(kind, {}, { blank: true, roundYear: 2026 });

  test("has a place for every field, of every category", () => {
    const read = squeezed(textOf(book).join("\n"));
    // A field that is all there is in its section goes by the section's name.
    const sections = sectionsOf(kind).filter(({ key, fields }) => key !== "cover" && fields.length > 1);
    const names = sections.flatMap(({ fields }) => fields.map(({ node }) => node.title ?? ""));
    // A list that its section is named after needs no name of its own: 汇总表, 汇总行.
    const isNamed = (name: string) => read.includes(name) || read.includes(name.slice(0, -1));
    expect(names.filter((name) => !isNamed(squeezed(name)))).toEqual([]);
  });

  test("says of each place what is filled in there, once", () => {
    const pointers = cellsOf(book).flatMap(({ field }) => field?.pointer ?? []);
    expect(new Set(pointers).size).toBe(pointers.length);
    for (const pointer of pointers)
      expect(
        nodeAt(kind.schema, pointer) ?? /\/(\d+\/value|seriesNotes)$/.test(pointer),
        pointer,
      ).toBeTruthy();
  });
});

describe("three years", () => {
  test("of a section stand in one table, a column a year, with the unit beside the name", () => {
    const [grid] = gridsOf(draftForm(application, sample)).filter(({ rows }) => rows.length > 15);
    expect(grid?.head[0]?.cells.map(({ text }) => text)).toEqual([
      "指标",
      "单位",
      "2023年",
      "2024年",
      "2025年",
    ]);
    expect(grid?.rows[0]?.cells.map(({ text }) => text)).toEqual([
      "地区生产总值",
      "亿元",
      "1050.32",
      "1126.85",
      "1198.47",
    ]);
  });

  test("a figure that is missing for a reason is a dash, its reason stands below", () => {
    const economy = sample.economy as JsonObject;
    const gdp = [
      { year: 2023, value: null, note: "开发区不核算" },
      { year: 2024, value: null, note: "开发区不核算" },
      { year: 2025, value: 3.5 },
    ];
    const book = draftForm(application, { ...sample, economy: { ...economy, gdp } });
    expect([0, 1, 2].map((i) => cellAt(book, `/economy/gdp/${i}/value`)?.text)).toEqual(["—", "—", "3.50"]);
    const notes = gridsOf(book).flatMap(({ notes: own }) => own);
    expect(notes).toContain("注：地区生产总值（2023年、2024年）：开发区不核算");
  });

  test("of an empty form end with the year before the one it is filled in for, or are left open", () => {
    const heads = (options: Parameters<typeof draftForm>[2]) =>
      gridsOf(draftForm(application, {}, options)).find(({ head }) => head[0]?.cells[0]?.text === "指标")
        ?.head[0]?.cells;
    expect(heads({ blank: true, roundYear: 2030 })?.at(-1)?.text).toBe("2029年");
    expect(heads({ blank: true })?.at(-1)?.text).toMatch(/^\s+年$/);
  });
});

describe("choices and lists", () => {
  test("all that can be chosen is shown, what was chosen is ticked", () => {
    expect(cellAt(draftForm(application, sample), "/applicant/areaType")?.text).toBe(
      "☐县  ☐县级市  ☑市辖区  ☐国家级开发区  ☐省级开发区",
    );
  });

  test("computed values are printed although the record does not hold them", () => {
    const { profitMargin: _, ...economy } = sample.economy as JsonObject;
    const book = draftForm(application, { ...sample, economy });
    expect(cellAt(book, "/economy/profitMargin/0/value")?.text).toBe("5.67");
  });

  test("a list that is too wide for an upright page lies on its side, after its section", () => {
    const { parts } = draftForm(application, sample);
    const [side] = parts.filter(({ orientation }) => orientation === "landscape");
    expect(side?.text[0]).toMatchObject({ kind: "heading", text: "在建及储备重点项目" });
  });

  test("an empty list has numbered rows that say which list they repeat", () => {
    const grid = gridsOf(draftForm(application, {}, { blank: true })).find(
      ({ rows }) => rows[0]?.repeats === "/area/parks",
    );
    expect(grid?.rows.map(({ cells }) => cells[0]?.text)).toEqual(["1", "2", "3", "4", "5"]);
    expect(grid?.rows[0]?.cells[1]?.field).toMatchObject({
      pointer: "/area/parks/0/name",
      kind: "text",
      values: [],
    });
  });
});

const gridBelow = (kind: string, anchor: string, data: JsonObject = {}): Grid | undefined => {
  const book = draftForm(definitionOf(kind) as KindDefinition, data, { blank: true });
  return gridsOf(book).find(({ rows }) => rows[0]?.repeats === anchor);
};
const column = (grid: Grid | undefined, i: number) => grid?.rows.map(({ cells }) => cells[i]?.text);

describe("an empty form prints the rows that are known", () => {
  test("each check of a city's review", () => {
    const grid = gridBelow("city-review", "/formChecks");
    expect(column(grid, 1)).toHaveLength(12);
    expect(column(grid, 1)?.[0]).toBe("申报书签章齐全");
    expect(grid?.notes).toEqual(["注：结果填：是、否、不适用。"]);
  });

  test("each indicator of a score sheet, with every category's maximum until one is chosen", () => {
    const open = gridBelow("expert-score", "/scores");
    expect([column(open, 2)?.[25], column(open, 3)?.[25]]).toEqual(["扶持政策与要素保障", "5/5/6"]);
    expect(open?.rows[25]?.cells[3]).not.toHaveProperty("field");
    const chosen = gridBelow("expert-score", "/scores", { category: "foundation" });
    expect(column(chosen, 3)?.[25]).toBe("6.0");
    expect(chosen?.rows[25]?.cells[3]?.field?.values).toEqual(["6"]);
  });

  test("and no total of nothing", () => {
    for (const kind of forms) {
      const texts = textOf(draftForm(kind, {}, { blank: true }));
      expect(
        texts.filter((text) => /^0(\.0+)?$/.test(text.trim())),
        kind.kind,
      ).toEqual([]);
    }
  });
});

const blocksOf = (kind: string, options = {}) => {
  const definition = definitionOf(kind) as KindDefinition;
  return draftForm(definition, readSample(kind) as JsonObject, options).parts.flatMap(({ text }) => text);
};

test("counts among figures have no decimals, shares keep theirs", () => {
  const printed = (kind: string) =>
    textOf(draftForm(definitionOf(kind) as KindDefinition, readSample(kind) as JsonObject));
  expect(printed("city-review")).toEqual(expect.arrayContaining(["1712", "7790", "51.27"]));
  expect(printed("evaluation")).toEqual(expect.arrayContaining(["99.53", "0.4539", "12"]));
});

test("a list that its section is named after has no second heading", () => {
  const headings = (kind: string) =>
    blocksOf(kind).flatMap((it) => (it.kind === "heading" ? [it.label + it.text] : []));
  expect(headings("collation")).toEqual(["汇总表", "合计和填表"]);
  expect(headings("site-visit")).not.toContain("（一）走访企业");
  expect(headings("city-review")).not.toContain("（一）数据核验");
  expect(headings("expert-score")).toContain("（一）逐指标得分");
});

test("what is counted in whole units is printed without decimals, what isn't with those that were entered", () => {
  const [industry] = sample.leadingIndustries as readonly JsonObject[];
  const products = [
    { name: "泵", output: 8650, unit: "台" },
    { name: "阀", output: 12.5, unit: "万件" },
  ];
  const cells = cellsOf(
    draftForm(application, { ...sample, leadingIndustries: [{ ...industry, products }] }),
  );
  const texts = cells.map(({ text }) => text);
  expect(texts).toContain("8650");
  expect(texts).toContain("12.5");
});

test("figures of a row in a unit of its own have as many decimals as the row needs", () => {
  const goals = [
    { indicator: "智能工厂", unit: "个", base: 10, y1: 14, y2: 18, y3: 23 },
    { indicator: "占比", unit: "%", base: 66.84, y1: 67.5, y2: 68.5, y3: 70 },
  ];
  const narrative = { ...(sample.narrative as JsonObject), goals };
  const cells = cellsOf(draftForm(application, { ...sample, narrative }));
  const texts = cells.map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(["23", "67.50", "70.00"]));
  expect(texts).not.toContain("23.00");
});

/** Lines of list heads with a bracket that their column is too narrow for, in the type that their table takes. */
function tornUnits(book: ReturnType<typeof draftForm>): readonly string[] {
  return book.parts.flatMap(({ orientation, text }) => {
    // Characters of 小四 and of 五号 across the page, and the white beside a text.
    const cells = orientation === "landscape" ? [52.5, 60] : [36.8, 42];
    return text.flatMap((block) => {
      if (block.kind !== "grid" || block.head.length === 0) return [];
      const { columns, head } = block;
      const across = gridSize(block, cells[0] ?? 0) === "five" ? (cells[1] ?? 0) : (cells[0] ?? 0);
      const lines = head.flatMap((row) =>
        row.cells.flatMap((cell, i) => cell.text.split("\n").map((line) => ({ line, i }))),
      );
      const isTorn = ({ line, i }: { line: string; i: number }) =>
        /（[^）]*$|）$/.test(line) && widthOf(line) > (columns[i] ?? 0) * across - 0.6;
      return lines.filter(isTorn).map(({ line }) => line);
    });
  });
}

test.each(samples)("no unit in a list's head of %s is torn, empty or filled in", (_, kind, record) => {
  expect(tornUnits(draftForm(kind, record))).toEqual([]);
  expect(tornUnits(draftForm(kind, record, { blank: true }))).toEqual([]);
  expect(tornUnits(draftForm(kind, {}, { blank: true }))).toEqual([]);
});

test("a table in small type keeps short names whole: units take no room that they need in larger type only", () => {
  const record = readSample("collation") as JsonObject;
  const [row] = record.rows as readonly JsonObject[];
  const zone = { areaName: "临沂高新技术产业开发区", areaType: "nationalDevZone" };
  const rows = [{}, {}, {}, zone].map((area, i) => ({ ...row, seq: i + 1, rank: i + 1, ...area }));
  const blocks = draftForm(definitionOf("collation") as KindDefinition, { ...record, rows }).parts.flatMap(
    ({ text }) => text,
  );
  const list = blocks.find((it): it is Grid => it.kind === "grid" && it.head.length > 0);
  // 县区名称 and 区域类型, of 60 characters across the page: 市辖区 and the white beside it.
  expect(list?.columns.slice(1, 3).map((share) => share * 60 > 3.7)).toEqual([true, true]);
});

test("a head breaks before its unit and keeps it whole, its title in even lines", () => {
  const heads = blocksOf("collation").flatMap((it) =>
    it.kind === "grid" ? it.head.flatMap(({ cells }) => cells.map(({ text }) => text)) : [],
  );
  expect(heads).toContain("排序\n（位）");
  expect(heads).toContain("亩均\n税收\n（万元/\n亩）");
  for (const head of heads) for (const line of head.split("\n")) expect(line, head).not.toMatch(/^）|（$/);
});

test("many rows of long texts lie on their side, a few stay upright", () => {
  const [first = {}] = (sample.chain as { leaders: JsonObject[] }).leaders;
  const leader = { ...first, role: "整机制造，带动本地铸锻件企业协同发展，承担省级共性技术攻关任务" };
  const sideways = (count: number) => {
    const chain = { ...(sample.chain as JsonObject), leaders: Array.from({ length: count }, () => leader) };
    const part = draftForm(application, { ...sample, chain }).parts.find(({ text }) =>
      text.some((it) => it.kind === "grid" && it.rows[0]?.repeats === "/chain/leaders"),
    );
    return part?.orientation;
  };
  expect([sideways(5), sideways(40)]).toEqual(["portrait", "landscape"]);
});

test.each([
  ["expert-score", ["/signedOn"]],
  ["city-review", ["/signers/clerk", "/signers/reviewer", "/signers/approver"]],
  ["panel-summary", ["/chairSigned/name"]],
  ["site-visit", ["/signatures/teamLead", "/signatures/applicantRep"]],
])("%s has a line to sign, filled in or empty", (kind, pointers) => {
  for (const blank of [false, true]) {
    const grids = blocksOf(kind, { blank }).flatMap((it) => (it.kind === "grid" ? [it] : []));
    const cells = grids.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    const signed = cells.filter(({ sign }) => sign?.[0]?.label === "签名");
    expect(signed.map(({ anchor }) => anchor)).toEqual(pointers);
  }
});

test("the change of a share is printed in points, that of a level in per cent", () => {
  const report = definitionOf("annual-report") as KindDefinition;
  const texts = textOf(draftForm(report, readSample("annual-report") as JsonObject));
  expect(texts).toContain("6.83%");
  expect(texts).toContain("0.13个百分点");
});

test("an opinion has room for signature, seal and date", () => {
  const box = cellAt(draftForm(application, sample), "/attachments/governmentOpinion/text");
  expect(box?.sign?.map(({ label, value }) => label + value)).toEqual([
    "签发人周景明",
    "（盖章）",
    "2026年6月16日",
  ]);
});

test("fields that conditions leave out are not printed", () => {
  const read = textOf(draftForm(application, sample)).join("\n");
  expect(read).not.toContain("开发区批准机关");
  expect(read).not.toContain("产业底蕴");
});

test("the same record gives the same book", () => {
  expect(draftForm(application, sample)).toEqual(draftForm(application, structuredClone(sample)));
});

/** A record in which values are replaced by others of any kind, or taken out. */
function damaged(value: Json, pick: () => number, spare: readonly Json[]): Json {
  const roll = pick();
  if (roll < 0.06) return spare[Math.floor((roll / 0.06) * spare.length)] ?? null;
  if (Array.isArray(value)) return value.map((it) => damaged(it as Json, pick, spare));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(() => pick() > 0.06);
  return Object.fromEntries(kept.map(([key, it]) => [key, damaged(it, pick, spare)]));
}

test("never throws, whatever a draft holds", () => {
  const spare: readonly Json[] = [null, "", "文字", 0, -1.5, 1e21, true, [], {}, [null], [{}], { year: "x" }];
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 400, maxLength: 400 }),
      (rolls) => {
        let at = 0;
        const pick = () => rolls[at++ % rolls.length] ?? 0.5;
        const record = damaged(sample, pick, spare);
        for (const blank of [false, true]) draftForm(application, isObject(record) ? record : {}, { blank });
      },
    ),
    { numRuns: 15, seed: 5 },
  );
});

test("an application bears the programme's name on its cover, and what its author promises and signs", () => {
  const kind = forms.find((it) => it.kind === "application");
  if (kind === undefined) throw new Error("no application");
  const book = draftForm(kind, { cover: { applicantName: "济南市章丘区人民政府" } });
  expect(book.title).toEqual({ text: "山东省工业经济高质量发展示范区申报书", breaks: [12] });
  expect(book.cover?.foot).toBe("山东省工业和信息化厅制");
  const [commitment] = book.front;
  expect(commitment?.title).toBe("申报材料真实性承诺书");
  expect(commitment?.text.at(-1)).toMatchObject({
    kind: "signLines",
    lines: expect.arrayContaining([
      { label: "申报单位（盖章）", value: "济南市章丘区人民政府" },
      { label: "主要负责人（签字）", value: "" },
    ]),
  });
});

describe("a draft that is not complete", () => {
  const read = (data: JsonObject) => textOf(draftForm(application, data)).join("\n");

  test("leaves what must be there to be filled in; of an optional list there is none", () => {
    const book = draftForm(application, emptyRecord(application, { roundYear: 2026 }));
    const blockAt = (pointer: string) =>
      book.parts
        .flatMap(({ text }) => text)
        .find((it) => "anchor" in it && it.anchor === pointer && it.kind === "paragraph");
    expect(blockAt("/narrative/overview")).toMatchObject({ text: "（未填）" });
    expect(cellAt(book, "/economy/gdp/0/value")?.text).toBe("");
    expect(read(sample)).not.toContain("（未填）");
  });

  test("says under a section whose fields hang on a choice that the choice is still to be made", () => {
    expect(read({})).toMatch(/类别专项\s*（本部分.*选项还没有选定/);
    expect(read(sample)).not.toContain("选项还没有选定");
  });

  test("says under a section that a choice leaves out that nothing is to be filled in", () => {
    const recusal = { conflict: true, reason: "曾任该县区顾问", signedOn: "2026-08-11" };
    const book = textOf(draftForm(definitionOf("expert-score") as KindDefinition, { recusal })).join("\n");
    expect(book).toMatch(/三、评分\s*（按前面所选的情形，本部分不填写。）/);
    expect(book).not.toContain("选项还没有选定");
  });

  test("bears on its cover what it is told to", () => {
    const { cover } = draftForm(application, sample, { draftNote: "草稿，还有3处未填" });
    expect(cover?.subtitles.at(-1)).toBe("（草稿，还有3处未填）");
  });
});
