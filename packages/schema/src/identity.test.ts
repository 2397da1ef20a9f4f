import { describe, expect, test } from "vitest";
import { withComputed } from "./calc/computed.ts";
import type { Json } from "./json.ts";
import { readSample } from "./node/index.ts";
import { definitionOf } from "./registry.ts";
import { validateWith } from "./validate.ts";
import { withValue } from "./with-value.ts";

/** What is said of a sample with values changed at JSON Pointers, notes marked. */
function said(kind: string, changes: Readonly<Record<string, string>>, variant?: string): readonly string[] {
  const definition = definitionOf(kind);
  if (definition === undefined) throw new Error(kind);
  const record = Object.entries(changes).reduce<Json>(
    (data, [pointer, value]) => withValue(data, pointer, value),
    readSample(kind, variant) as Json,
  );
  const result = validateWith(definition, withComputed(definition, record));
  return [
    ...(result.ok ? [] : result.faults.map(({ message }) => message)),
    ...result.notes.map(({ message }) => `提示：${message}`),
  ];
}

describe("an application", () => {
  test("names its county's kind as the county's name does", () => {
    expect(said("application", { "/applicant/areaType": "county" })).toEqual([
      "“申报主体”的“区域类型”填的是县，章丘区应为市辖区，请核对",
    ]);
  });

  test("comes from the county of its code, and is recommended by its city", () => {
    expect(said("application", { "/cover/applicantName": "历城区人民政府" })).toEqual([
      "“封面”的“申报单位（盖章）”填的“历城区人民政府”与“行政区划代码”不相符：代码是章丘区的，请核对",
    ]);
    expect(said("application", { "/cover/recommenderName": "青岛市工业和信息化局" })).toEqual([
      "“封面”的“推荐单位”填的“青岛市工业和信息化局”与“所属市”不相符：代码是济南市的，请核对",
    ]);
    expect(said("application", { "/cover/applicantName": "山东省济南市章丘区人民政府" })).toEqual([]);
  });

  test("is recommended by the bureau of its city, whose name is written in full", () => {
    const saidOf = (organ: string) => said("application", { "/cover/recommenderName": organ });
    const words = (organ: string) =>
      `“封面”的“推荐单位”填的“${organ}”不是设区的市工业和信息化局的全称，请写“济南市工业和信息化局”`;
    for (const organ of ["济南工信局", "济南市人民政府", "各市工业和信息化局"])
      expect(saidOf(organ)).toEqual([words(organ)]);
  });

  test("of a zone of the state is approved by the State Council, and bears any name", () => {
    expect(said("application", { "/applicant/areaType": "nationalDevZone" }, "foundation")).toEqual([
      "“申报主体”的“开发区批准机关”：国家级开发区由国务院批准设立，请核对区域类型和批准机关",
    ]);
  });
});

describe("a working form", () => {
  const number = "SFQ-2026-T-370114-01";

  test.each(["city-review", "expert-score", "panel-summary"])("%s has the number of its category", (kind) => {
    expect(said(kind, { "/applicationId": number })[0]).toContain(
      "“申报编号”填的“SFQ-2026-T-370114-01”与“示范区类别”（制造业高质量发展示范区）不相符",
    );
  });

  test("is noted when its applicant is of another county than the number", () => {
    expect(said("site-visit", { "/applicantName": "济南市历城区人民政府" })).toEqual([
      "提示：“申报单位”填的“济南市历城区人民政府”与“申报编号”不相符：代码是章丘区的，请核对",
    ]);
    expect(said("site-visit", { "/applicantName": "明水经济技术开发区管理委员会" })).toEqual([]);
  });
});

test("a collation lists counties of its city alone, a zone by any name", () => {
  expect(said("collation", { "/rows/0/areaName": "岱岳区" })).toEqual([
    "“汇总行”第1项的“县区名称”填的“岱岳区”不属于济南市，属于泰安市，请核对",
  ]);
  expect(said("collation", { "/rows/0/areaName": "火星区" })).toEqual([
    "“汇总行”第1项的“县区名称”填的“火星区”不是济南市的县（市、区），请写全称",
  ]);
  expect(said("collation", { "/rows/1/areaType": "district" })).toEqual([
    "“汇总行”第2项的“区域类型”填的是市辖区，平阴县应为县，请核对",
  ]);
  const zone = { "/rows/0/areaName": "明水经济技术开发区", "/rows/0/areaType": "nationalDevZone" };
  expect(said("collation", zone)).toEqual([]);
});

test("a report is of its zone's category", () => {
  expect(said("annual-report", { "/category": "traditional" })[0]).toContain("“示范区名称”");
  expect(said("annual-report", { "/designationId": "SDGY-2026-T-03" })).toHaveLength(1);
});

describe("a paper", () => {
  test("gives a zone the title of its own area", () => {
    const title = "山东省制造业高质量发展示范区（历下区）";
    expect(said("designation", { "/lists/0/rows/0/zoneTitle": title })).toEqual([
      `“认定名单”第1项的“名单”第1项的“县区名称”填的“历城区”与“示范区名称”（${title}）不相符，请核对`,
    ]);
    expect(said("report-call", { "/zones/0/zoneTitle": title })).toHaveLength(1);
    expect(said("exit-rectification", { "/target/category": "foundation" })).toHaveLength(1);
  });

  test("tells an area that is listed in two categories, and an incident that isn't in the area", () => {
    const [city, area] = ["/lists/1/rows/0/cityName", "/lists/1/rows/0/areaName"];
    expect(said("public-notice", { [city]: "济南市", [area]: "历城区" })).toEqual([
      "提示：“公示名单”第2项的“名单”第1项（历城区）在名单中已经列过，请只保留一处",
    ]);
    expect(said("exit-incident", { "/incident/place": "济南市章丘区" })).toEqual([
      "提示：“退出示范区”的“县区名称”填的“禹城市”与“发生地点”（济南市章丘区）不相符，请核对",
    ]);
  });

  test("verifies an objection after it came and before it is answered, and evaluates a year that is over", () => {
    expect(said("objection-reply", { "/investigation/0/date": "2027-09-01" })).toHaveLength(1);
    expect(said("objection-reply", { "/investigation/2/date": "2027-10-20" })).toHaveLength(1);
    expect(said("evaluation-result", { "/date": "2028-07-12" }).at(-1)).toContain(
      "提示：“成文日期”应当在2027年",
    );
  });

  test("of several departments goes to their counterparts in the cities, to no government or committee", () => {
    for (const organ of ["各市发展和改革委员会", "各市发展改革委", "济南市自然资源和规划局"])
      expect(said("call", { "/mainTo/0": organ })).toEqual([]);
    for (const organ of ["各市人民政府", "济南市委", "济南市历下区工业和信息化局"])
      expect(said("call", { "/mainTo/0": organ })).toHaveLength(1);
  });
});
