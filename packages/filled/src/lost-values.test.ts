import type { JsonObject } from "@shifan/schema";
import { describe, expect, test } from "vitest";
import { readFilled } from "./index.ts";
import { changed, definition, formOf } from "./testing.ts";

const application = definition("application");
const DOCUMENT = "word/document.xml";
const base = { cover: { roundYear: 2026 } };
const leaders: JsonObject = { chain: { leaders: [{ name: "甲公司", revenue: 1.5 }] } };

const messages = (bytes: Uint8Array): readonly string[] =>
  readFilled(application, bytes).findings.map(({ message }) => message);
const withoutControls = (bytes: Uint8Array): Uint8Array =>
  changed(bytes, DOCUMENT, (xml) =>
    xml.replace(/<w:sdtPr>.*?<\/w:sdtPr>/gs, "").replace(/<\/?w:sdt(?:Content)?>/g, ""),
  );
const withoutMarks = (bytes: Uint8Array): Uint8Array =>
  changed(bytes, DOCUMENT, (xml) => xml.replace(/<w:bookmark(?:Start|End)[^>]*>/g, ""));
/** Without the record and the store that .doc files have no room for. */
const withoutStores = (bytes: Uint8Array): Uint8Array =>
  [1, 2].reduce((file, n) => changed(file, `customXml/item${n}.xml`, () => "<x/>"), bytes);

describe("a form whose controls a program has dropped", () => {
  const sentence = /^文件中的填写项已经丢失（可能另存为过 \.doc 或者其他格式），没有读取；请/;

  test("is refused with what happened, whether it still carries its record or not", async () => {
    const plain = withoutMarks(withoutControls(await formOf(application, leaders, base)));
    expect(() => readFilled(application, plain)).toThrow(sentence);
    expect(() => readFilled(application, withoutStores(plain))).toThrow(sentence);
  });

  test("gives its long texts, if their marks are left, and says that the rest is lost", async () => {
    const data = { ...leaders, narrative: { problems: "一。\n二。" } };
    const bytes = withoutStores(withoutControls(await formOf(application, data, base)));
    const { record } = readFilled(application, bytes);
    expect(record).toMatchObject({ narrative: { problems: "一。\n二。" } });
    expect(messages(bytes)[0]).toMatch(/^文件中的填写项大多已经丢失.*只读取了成段的文字；其余的请/);
  });
});

test("what was typed beside a control in its cell is said, and not read", async () => {
  const bytes = changed(await formOf(application, leaders), DOCUMENT, (xml) => {
    const at = xml.indexOf(">1.5<");
    const end = xml.indexOf("</w:sdt>", at) + "</w:sdt>".length;
    return `${xml.slice(0, end)}<w:r><w:t>2.8</w:t></w:r>${xml.slice(end)}`;
  });
  expect(readFilled(application, bytes).record).toEqual(leaders);
  expect(messages(bytes)).toEqual([
    "“产业协同”的“龙头骨干企业”第1项的“营业收入”的单元格里填写项之外的文字“2.8”没有读取，请在文件中移到填写项里，或者直接填在这里",
  ]);
});

test("what the file's store has nothing of is one sentence at the end, what is no value comes first", async () => {
  const gdp = [2023, 2024, 2025].map((year) => ({ year, value: year - 2000 }));
  const data = { ...base, economy: { gdp }, chain: { projects: [{ name: "甲", start: "2026-03-01" }] } };
  const stale = changed(await formOf(application, data, base), "customXml/item2.xml", (xml) =>
    xml.replace(/>[^<>]+</g, "><"),
  );
  const typed = changed(stale, DOCUMENT, (xml) => xml.replace(">25<", ">82.3万<"));
  expect(messages(typed)).toEqual([
    "“产业发展质效”的“地区生产总值”2025年的“82.3万”不是数字，请改正",
    expect.stringMatching(
      /^有[4-9]项内容只显示在文件中，文件内部没有保存（有的软件不保存），都按显示的读取$/,
    ),
  ]);
});

test("dates and choices that are none are said as well", async () => {
  const data = { applicant: { honours: [{ title: "甲", level: "国家级", date: "2021-12-01" }] } };
  const bytes = changed(await formOf(application, data), DOCUMENT, (xml) =>
    xml.replace(">国家级<", ">国家<").replace(">2021-12-01<", ">2021年13月<"),
  );
  const said = messages(bytes);
  expect(said[0]).toMatch(/“级别”的“国家”不在可以选择的内容中，是不是“国家级”？$/);
  expect(said[1]).toMatch(/“授予日期”的“2021年13月”不是日期，请写成2026-03-01的样子$/);
});

describe("a control that was taken away or replaced, while others are there,", () => {
  /** The same document with the control of a value gone, and words in its place, as Word leaves what was typed. */
  const without = (bytes: Uint8Array, tags: Readonly<Record<string, string>>): Uint8Array =>
    changed(bytes, DOCUMENT, (xml) =>
      Object.entries(tags).reduce((text, [tag, words]) => {
        const end = text.indexOf(`<w:tag w:val="${tag}"/>`);
        const begin = text.lastIndexOf("<w:sdt>", end);
        const after = text.indexOf("</w:sdt>", end) + "</w:sdt>".length;
        return `${text.slice(0, begin)}<w:r><w:t>${words}</w:t></w:r>${text.slice(after)}`;
      }, xml),
    );
  const gdp = (...values: readonly number[]): JsonObject[] =>
    values.map((value, i) => ({ year: 2023 + i, value }));
  const data: JsonObject = {
    ...base,
    applicant: { leadDept: "某局", leader: { name: "甲", title: "区长" } },
    economy: { gdp: gdp(1, 2, 3), scaleCount: gdp(4, 5, 6) },
    chain: {
      projects: [
        { name: "甲项目", totalInvest: 1 },
        { name: "乙项目", totalInvest: 2 },
      ],
    },
  };
  const read = async (tags: Readonly<Record<string, string>>) => {
    const reading = readFilled(application, without(await formOf(application, data, data), tags));
    return { record: reading.record, said: reading.findings.map(({ message }) => message) };
  };

  test("is named, and what stands in its cell is read: by its year, its row, its label", async () => {
    const { record, said } = await read({
      "/economy/gdp/1/value": "22.5",
      "/chain/projects/1/totalInvest": "9.5",
      "/applicant/leadDept": "新的局",
      "/applicant/leader/title": "代区长",
    });
    expect(record).toMatchObject({
      applicant: { leadDept: "新的局", leader: { name: "甲", title: "代区长" } },
      economy: { gdp: gdp(1, 22.5, 3) },
      chain: { projects: [{ totalInvest: 1 }, { name: "乙项目", totalInvest: 9.5 }] },
    });
    expect(said).toHaveLength(4);
    expect(said).toContain(
      "“产业发展质效”的“地区生产总值”2024年的填写项在文件中不见了（可能被删去或者换成了别的），单元格里的“22.5”已经读取，请核对",
    );
  });

  test("is named where all years of its row are gone, and where what stands there can't be read", async () => {
    const { record, said } = await read({
      "/economy/gdp/0/value": "10",
      "/economy/gdp/1/value": "约20",
      "/economy/gdp/2/value": "30",
    });
    expect(record).toMatchObject({ economy: { gdp: gdp(10, 2, 30) } });
    expect(said).toHaveLength(3);
    expect(said[1]).toContain("单元格里的“约20”没有读取，原有的内容没有改动");
  });

  test("is found on the cover, and by a label that others have as well", async () => {
    const { record, said } = await read({
      "/cover/filledOn": "2026年7月1日",
      "/applicant/leader/name": "新甲",
      "/applicant/leader/title": "代区长",
      "/applicant/deputy/name": "新乙",
    });
    expect(record).toMatchObject({
      cover: { filledOn: "2026-07-01" },
      applicant: { leader: { name: "新甲", title: "代区长" }, deputy: { name: "新乙" } },
    });
    expect(said).toHaveLength(4);
  });

  test("keeps the value where its cell is empty", async () => {
    const { record, said } = await read({ "/economy/gdp/2/value": "" });
    expect(record).toEqual(data);
    expect(said).toEqual([expect.stringContaining("2025年的填写项在文件中不见了")]);
  });

  test("is told from a row that was deleted, and from rows that were", async () => {
    const bytes = changed(await formOf(application, data, data), DOCUMENT, (xml) => {
      const at = xml.indexOf('<w:tag w:val="/chain/projects/0/name"/>');
      const [begin, end] = [xml.lastIndexOf("<w:tr>", at), xml.indexOf("</w:tr>", at) + "</w:tr>".length];
      return xml.slice(0, begin) + xml.slice(end);
    });
    const { record, findings } = readFilled(
      application,
      without(bytes, { "/chain/projects/1/totalInvest": "9.5" }),
    );
    expect(record.chain).toEqual({ projects: [{ name: "乙项目", totalInvest: 9.5 }] });
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringContaining("单元格里的“9.5”已经读取"),
    ]);
  });

  test("is named where another was copied over it, and what that says twice is told", async () => {
    const bytes = changed(await formOf(application, data, data), DOCUMENT, (xml) => {
      const control = (tag: string): readonly [number, number] => {
        const at = xml.indexOf(`<w:tag w:val="${tag}"/>`);
        return [xml.lastIndexOf("<w:sdt>", at), xml.indexOf("</w:sdt>", at) + "</w:sdt>".length];
      };
      const [own, other] = [control("/economy/gdp/1/value"), control("/economy/gdp/0/value")];
      const copy = xml
        .slice(...other)
        .replace("<w:t>1<", "<w:t>8<")
        .replace(/(<w:t[^>]*>)1</, "$18<");
      return xml.slice(0, own[0]) + copy + xml.slice(own[1]);
    });
    const { record, findings } = readFilled(application, bytes);
    expect(record).toMatchObject({ economy: { gdp: gdp(1, 2, 3) } });
    expect(findings.map(({ message }) => message)).toEqual([
      "“产业发展质效”的“地区生产总值”2023年在文件中有两处，内容不同（“1”“8”），按前一处读取，请核对",
      expect.stringContaining("2024年的填写项在文件中不见了"),
    ]);
  });

  test("is named by number where there are many", async () => {
    const keys = ["gdp", "scaleCount", "scaleOutput", "scaleRevenue", "scaleValueAdded"];
    const tags = keys.flatMap((key) => [0, 1, 2].map((year) => [`/economy/${key}/${year}/value`, "7"]));
    const { said } = await read(Object.fromEntries(tags));
    expect(said).toHaveLength(13);
    expect(said.at(-1)).toBe("还有3项的填写项在文件中不见了，都按单元格里的文字读取，请逐项核对");
  });
});
