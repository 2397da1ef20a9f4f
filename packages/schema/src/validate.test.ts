import fc from "fast-check";
import { expect, test } from "vitest";
import { readSample } from "./node/index.ts";
import { validate } from "./registry.ts";

type Draft = Record<string, unknown>;

/** The sample of a kind with some fields changed; `undefined` takes a field out. */
const changed = (kind: string, fields: Draft): unknown =>
  JSON.parse(JSON.stringify({ ...(readSample(kind) as Draft), ...fields }));

const faultsOf = (kind: string, data: unknown) => {
  const result = validate(kind, data);
  return result.ok ? [] : result.faults.map(({ pointer, code, message }) => ({ pointer, code, message }));
};

test("a valid record comes back as it was", () => {
  const sample = readSample("designation");
  expect(validate("designation", sample)).toEqual({ ok: true, record: sample, notes: [] });
});

test("a missing field is called by its Chinese name", () => {
  expect(faultsOf("designation", changed("designation", { mainTo: undefined }))).toEqual([
    { pointer: "/mainTo", code: "missing", message: "“主送机关”没有填写，请补充" },
  ]);
});

test("a misspelt field is answered with the right name", () => {
  expect(faultsOf("designation", changed("designation", { mainTos: [] }))).toEqual([
    {
      pointer: "/mainTos",
      code: "unknown-field",
      message: "认定通知中没有“mainTos”这一项（是不是“mainTo”？），请改正名称或者删去",
    },
  ]);
});

test("a fault deep in a list tells the row", () => {
  const lists = [{ category: "foundation", rows: [{ seq: 1, cityName: "济南", areaName: "历下区" }] }];
  expect(faultsOf("public-notice", changed("public-notice", { lists }))).toEqual([
    {
      pointer: "/lists/0/rows/0/cityName",
      code: "unknown-city",
      message:
        "“公示名单”第1项的“名单”第1项的“所在市”填的“济南”不是省内设区的市（是不是“济南市”？），请写全称",
    },
  ]);
});

test("a choice of conditions is one fault at the field to fill in", () => {
  expect(faultsOf("designation", changed("designation", { basis: undefined }))).toMatchObject([
    { pointer: "/basis", code: "condition-unmet" },
  ]);
});

test("a public notice takes no number and no recipients", () => {
  const docNo = { prefix: "鲁工信", year: 2026, seq: 1 };
  const faults = faultsOf("public-notice", changed("public-notice", { docNo, mainTo: ["各市局"] }));
  expect(faults.map((it) => it.message)).toEqual([
    "公示不是法定公文，不编发文字号，请删去发文字号",
    "公示面向社会，不写主送机关，请删去主送机关",
  ]);
});

test("the end of a public notice is told when it is wrong", () => {
  const period = { from: "2026-09-16", to: "2026-09-22", workdays: 5, countFirst: true };
  expect(faultsOf("public-notice", changed("public-notice", { period }))).toEqual([
    {
      pointer: "/period/to",
      code: "wrong-period-end",
      message:
        "“公示起止日期”的“公示结束日期”应当是2026年9月21日：自2026年9月16日起公示5个工作日（首日计算在内），请改正",
    },
  ]);
});

test("a period into a year without announced holidays is refused", () => {
  const period = { from: "2026-12-30", to: "2027-01-06", workdays: 5, countFirst: true };
  const faults = faultsOf("public-notice", changed("public-notice", { period }));
  expect(faults.map((it) => it.code)).toEqual(["no-workdays-data"]);
});

test("of a paper that names a period in such a year a person is told to count its days", () => {
  const period = { from: "2026-12-30", to: "2027-01-06" };
  const { notes } = validate("designation", changed("designation", { period }));
  expect(notes.map(({ pointer, message }) => [pointer, message])).toEqual([
    [
      "/period/to",
      "没有核对“公示起止日期”的“结束日期”：系统中没有2027年的节假日安排，请自行核对公示是否满5个工作日",
    ],
  ]);
});

test("newer workdays can be passed in", () => {
  const period = { from: "2026-12-30", to: "2027-01-06", workdays: 5, countFirst: true };
  const year = { off: ["2027-01-01"], work: [] };
  const reference = {
    cities: [{ code: "370100", name: "济南市", counties: [{ code: "370102", name: "历下区" }] }],
    workdays: { "2026": { off: [], work: [] }, "2027": year },
  };
  const lists = [{ category: "foundation", rows: [{ seq: 1, cityName: "济南市", areaName: "历下区" }] }];
  const record = changed("public-notice", { period, lists });
  expect(validate("public-notice", record, reference)).toMatchObject({ ok: true });
});

test("an unknown kind is a fault that names the nearest", () => {
  expect(faultsOf("designaton", {})).toMatchObject([{ code: "unknown-kind" }]);
  expect(faultsOf("designaton", {})[0]?.message).toContain("是不是“designation”？");
});

test("secrets have no place in a record", () => {
  const faults = faultsOf("designation", changed("designation", { marks: { secrecy: "机密★1年" } }));
  expect(faults).toEqual([
    {
      pointer: "/marks/secrecy",
      code: "too-long",
      message: "本系统不得处理涉密公文，请将密级和保密期限留空",
    },
  ]);
});

test.each([
  ["null", null, "wrong-type"],
  ["a list", [], "wrong-type"],
  ["a text", "公示", "wrong-type"],
  ["nothing", undefined, "not-json"],
  ["a function", () => 1, "not-json"],
  ["a date object", new Date(0), "not-json"],
  ["not a number", { kind: Number.NaN }, "not-json"],
  ["a key of the object machinery", JSON.parse('{"__proto__":{"kind":"公示"}}'), "unknown-field"],
])("%s is a clear fault", (_, data, code) => {
  expect(faultsOf("commitment", data)[0]?.code).toBe(code);
});

test("depth, cycles and size are told and don't crash", () => {
  let deep: unknown = {};
  for (let level = 0; level < 100_000; level += 1) deep = { a: deep };
  const cycle: Draft = {};
  cycle.self = cycle;
  expect(faultsOf("commitment", deep)[0]?.code).toBe("too-deep");
  expect(faultsOf("commitment", cycle)[0]?.code).toBe("too-deep");
  expect(faultsOf("commitment", { statements: Array(300_000).fill("") })[0]?.code).toBe("too-large");
});

test.each([
  ["a form", "incident", { loss: 1e308 }, "/loss"],
  [
    "a form, a figure of a series",
    "application",
    { area: { population: [{ year: 2025, value: 1e12 }] } },
    "/area/population/0/value",
  ],
  ["digits that no number holds", "incident", JSON.parse(`{"loss":${"9".repeat(309)}}`), "/loss"],
])("no figure is too great for its unit: %s", (_, kind, data: object, pointer) => {
  const result = validate(kind, data);
  const found = result.ok ? [] : result.faults.filter((it) => it.pointer === pointer);
  expect(found.map(({ message }) => message).join()).toContain("的数值过大，请核对单位和位数");
});

test("a flood of faults is cut", () => {
  const faults = faultsOf("commitment", changed("commitment", { statements: Array(5000).fill(1) }));
  expect(faults).toHaveLength(1001);
  expect(faults.at(-1)?.message).toBe("另有4001处没有列出，请先改正以上各处");
});

test.each([
  ["a line break in a name", "历城区\n人民政府", "line-break"],
  ["a control character", "历城区\u0007人民政府", "bad-character"],
  ["half a character", "历城区\ud842人民政府", "bad-character"],
  ["a mark of writing direction", "历城区\u202e人民政府", "bad-character"],
])("%s is refused", (_, name, code) => {
  const unit = { ...(readSample("commitment") as { unit: Draft }).unit, name };
  expect(faultsOf("commitment", { ...(readSample("commitment") as Draft), unit })[0]?.code).toBe(code);
});

test.each([
  ["ideographic spaces", "\u3000\u3000"],
  ["no-break spaces", "\u00a0\u00a0"],
  ["zero-width characters", "\u200b\u2060\ufeff"],
  ["line breaks and tabs", "\n\t"],
])("a text of %s alone is no text", (_, blank) => {
  expect(faultsOf("designation", changed("designation", { mainTo: [blank] }))).toEqual([
    { pointer: "/mainTo/0", code: "blank", message: "“主送机关”第1项只有空白，请填写内容或者删去这一项" },
  ]);
});

test("a blank is called a blank also where it is too short or breaks a pattern", () => {
  const docNo = { prefix: "  ", year: 2026, seq: 1 };
  expect(faultsOf("designation", changed("designation", { docNo, note: " " }))).toMatchObject([
    { pointer: "/docNo/prefix", code: "blank" },
    { pointer: "/note", code: "blank" },
  ]);
});

test("blanks around a text are taken off with a note, what is inside stays", () => {
  const mainTo = ["\u3000各市 工业和信息化局\u00a0\t", "各直属单位\u200b"];
  const data = changed("designation", { mainTo });
  const result = validate("designation", data);
  expect(result).toMatchObject({
    ok: true,
    record: { mainTo: ["各市 工业和信息化局", "各直属单位"] },
    notes: [{ pointer: "/mainTo/0", code: "trimmed", message: "“主送机关”第1项等2处文字首尾的空白已经去掉" }],
  });
  expect(data).toMatchObject({ mainTo });
});

test("lines may end as they do on Windows", () => {
  const result = validate("evaluation-result", changed("evaluation-result", { practices: "甲。\r\n乙。" }));
  expect(result).toMatchObject({ ok: true, record: { practices: "甲。\n乙。" }, notes: [] });
});

test("radicals that a PDF gives for hanzi become hanzi", () => {
  const result = validate("designation", changed("designation", { mainTo: ["各市⼯业和信息化局"] }));
  expect(result).toMatchObject({ ok: true, record: { mainTo: ["各市工业和信息化局"] }, notes: [] });
});

test("a zero-width character among others is named with its place", () => {
  expect(faultsOf("designation", changed("designation", { mainTo: ["各\u200b市"] }))).toMatchObject([
    { pointer: "/mainTo/0", code: "bad-character", message: expect.stringContaining("第2个字符（U+200B）") },
  ]);
});

test("rare characters outside the basic plane count as one", () => {
  const unit = { ...(readSample("commitment") as { unit: Draft }).unit, leader: "𬭎".repeat(40) };
  expect(faultsOf("commitment", changed("commitment", { unit }))).toEqual([]);
});

test("nothing that JSON can say makes validation throw, and every sentence is Chinese", () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.constantFrom("designation", "public-notice", "commitment"),
      (data, kind) => {
        for (const { message } of faultsOf(kind, data)) {
          expect(message).toMatch(/\p{Script=Han}/u);
          expect(message).not.toContain("undefined");
        }
      },
    ),
  );
});

test("one changed field of a sample is never answered with undefined words", () => {
  const keys = Object.keys(readSample("designation") as Draft);
  fc.assert(
    fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
      for (const { message, pointer } of faultsOf("designation", changed("designation", { [key]: value }))) {
        expect(message).not.toMatch(/undefined|NaN|\[object/);
        expect(pointer === "" || pointer.startsWith("/")).toBe(true);
      }
    }),
  );
});

test("a correction asks for no day from which a new name holds", () => {
  const faults = faultsOf("erratum", changed("erratum", { type: "correction", effectiveOn: "2026-11-01" }));
  expect(faults).toContainEqual(expect.objectContaining({ pointer: "/effectiveOn", code: "not-applicable" }));
});
