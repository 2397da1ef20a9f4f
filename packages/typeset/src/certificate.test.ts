import { type OfficialDocument, paragraph } from "@shifan/document";
import { createOpenFontSet } from "@shifan/fonts";
import { ptToMm } from "@shifan/gb9704";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TypesetError } from "./errors.ts";
import type { Item } from "./pages.ts";
import { typeset } from "./typeset.ts";

const fonts = createOpenFontSet();

const BODIES = [
  "某某省工业和信息化厅",
  "某某省发展和改革委员会",
  "某某省财政厅",
  "某某省生态环境厅",
  "某某省人力资源和社会保障厅",
];
const BASIS = [
  "《某某省人民政府办公厅关于印发促进传统产业转型升级若干政策措施的通知》",
  "《某某省传统产业高质量发展先进区评审认定和管理工作实施方案》",
  "《关于公布2026年第二批传统产业高质量发展先进区名单的通知》",
];

const certificate = (bodies: readonly string[], basis: string): OfficialDocument => ({
  layout: "certificate",
  title: { text: "证　书", breaks: [] },
  recipients: ["某某市某某经济技术开发区"],
  text: [
    paragraph(
      `根据${basis}，经审核评定和公示，认定为2026年（第二批）某某省传统产业（高端装备）高质量发展先进区。`,
    ),
    paragraph("特发此证。"),
  ],
  attachments: [],
  signature: { bodies, date: "2026-12-31", seal: "sealed" },
  note: "认定编号：SFQ-2026-0012",
});

interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const itemsOf = (document: OfficialDocument): readonly Item[] =>
  typeset(document, { fonts }).pages.flatMap((page) => page.turned);

const textBoxes = (items: readonly Item[]): readonly Box[] =>
  items.flatMap((item) => {
    if (item.kind !== "text") return [];
    const right = item.x + item.advances.reduce((sum, advance) => sum + advance, 0);
    return [{ name: item.text, left: item.x, right, top: item.top, bottom: item.top + ptToMm(item.size) }];
  });

const sealBoxes = (items: readonly Item[]): readonly Box[] =>
  items.flatMap((item) => {
    if (item.kind !== "seal") return [];
    const reach = item.diameter / 2;
    const { x, y, body } = item;
    return [{ name: body, left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }];
  });

const EPSILON = 0.001;
const meet = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > EPSILON &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > EPSILON;

const meetings = (boxes: readonly Box[]): readonly string[] =>
  boxes.flatMap((a, i) => boxes.slice(i + 1).flatMap((b) => (meet(a, b) ? [`${a.name} × ${b.name}`] : [])));

/** The inner line of the frame. */
const isInside = ({ left, right, top, bottom }: Box): boolean =>
  left > 15 && right < 297 - 15 && top > 15 && bottom < 210 - 15;

const CASES = [1, 2, 3, 4, 5].flatMap((bodies) => [1, 2, 3].map((basis) => ({ bodies, basis })));

describe.each(CASES)(
  "a certificate of $bodies bodies with $basis papers as its basis",
  ({ bodies, basis }) => {
    const items = itemsOf(certificate(BODIES.slice(0, bodies), BASIS.slice(0, basis).join("")));
    const texts = textBoxes(items);
    const seals = sealBoxes(items);

    test("has texts that keep clear of each other, inside the frame", () => {
      expect(meetings(texts)).toEqual([]);
      expect(texts.filter((box) => !isInside(box))).toEqual([]);
    });

    test("has a seal for each body, clear of every other and of all but the signatures", () => {
      expect(seals.map((seal) => seal.name)).toEqual(BODIES.slice(0, bodies));
      expect(meetings(seals)).toEqual([]);
      expect(seals.filter((box) => !isInside(box))).toEqual([]);
      const signed = [...BODIES, "2026", "12", "31", "年", "月", "日"];
      const stamped = texts.filter((text) => seals.some((seal) => meet(text, seal)));
      expect(stamped.filter((text) => !signed.includes(text.name))).toEqual([]);
    });
  },
);

test("a certificate of usual length keeps the size and the place of its text", () => {
  const items = itemsOf(certificate(BODIES.slice(0, 1), BASIS[1] ?? ""));
  expect(items.find((item) => item.kind === "text" && item.text.startsWith("某某市"))).toMatchObject({
    size: 22,
    top: 84,
  });
});

test("a number that would reach into the seal stands below it", () => {
  const long = { ...certificate(BODIES.slice(0, 1), ""), note: `认定编号：${"某".repeat(22)}` };
  const items = itemsOf(long);
  const note = textBoxes(items).filter(({ name }) => name.startsWith("认定编号"));
  expect(note).toHaveLength(1);
  expect(meetings([...note, ...sealBoxes(items)])).toEqual([]);
});

test("whatever a certificate says, its texts keep clear of each other, or what is too long is told", () => {
  const words = (least: number, most: number) =>
    fc
      .array(fc.constantFrom(..."某省工业《》，。（）、2026SFQ第三批 先进区"), {
        minLength: least,
        maxLength: most,
      })
      .map((chars) => chars.join("").trim() || "某");
  const documents = fc.record({
    title: words(2, 36),
    text: words(1, 320),
    bodies: fc.array(words(4, 24), { minLength: 1, maxLength: 6 }),
    note: words(4, 30),
    seal: fc.constantFrom("sealed" as const, "unsealed" as const),
  });
  fc.assert(
    fc.property(documents, ({ title, text, bodies, note, seal }) => {
      const document: OfficialDocument = {
        ...certificate([], ""),
        title: { text: title, breaks: [] },
        text: [paragraph(text), paragraph("特发此证。")],
        signature: { bodies, date: "2026-12-31", seal },
        note,
      };
      const boxes = textBoxesOrNone(document);
      expect(meetings(boxes)).toEqual([]);
      expect(boxes.filter((box) => !isInside(box))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

/** The texts of a certificate; none where it can't be laid out, which its error says. */
function textBoxesOrNone(document: OfficialDocument): readonly Box[] {
  try {
    return textBoxes(itemsOf(document));
  } catch (error) {
    expect(error).toBeInstanceOf(TypesetError);
    return [];
  }
}

test.each([
  ["a text", certificate(BODIES, (BASIS[0] ?? "").repeat(12)), "少列几份依据的文件"],
  ["a body's name", certificate([(BODIES[0] ?? "").repeat(8)], ""), "规范化简称"],
])("%s that is too long is told with what to shorten", (_, document, advice) => {
  expect(() => itemsOf(document)).toThrow(TypesetError);
  expect(() => itemsOf(document)).toThrow(advice);
});
