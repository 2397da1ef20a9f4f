import type { Cell, FillIn } from "@shifan/document";
import { sampleBook } from "@shifan/typeset/testing";
import { beforeAll, expect, test } from "vitest";
import { inflated, openPdf, toPdf } from "../testing/read.ts";

const field = (pointer: string, more: Partial<FillIn> = {}): FillIn => ({
  pointer,
  kind: "text",
  title: "名称",
  placeholder: "填写名称",
  values: [],
  options: [],
  ...more,
});
const options = [
  { value: "提升", label: "提升" },
  { value: "b-1", label: "持平" },
];

const cells: readonly Cell[] = [
  { text: "", field: field("/a/name", { maxLength: 20 }) },
  { text: "☐提升  ☑持平", field: field("/a/change", { kind: "choice", options, values: ["b-1"] }) },
  { text: "☑提升  ☐持平", field: field("/a/all", { kind: "choices", options, values: ["提升"] }) },
  { text: "", field: field("/a/0/level", { kind: "choice", options }) },
  { text: "2.50", align: "right", field: field("/a/share", { kind: "number", values: ["2.5"] }) },
];

const book = (orientation: "portrait" | "landscape") =>
  sampleBook({
    parts: [
      {
        orientation,
        start: "page",
        text: [
          {
            kind: "grid",
            columns: [0.5, 0.5],
            head: [],
            rows: cells.map((cell) => ({ cells: [{ text: "名称", head: true }, cell] })),
            notes: [],
          },
        ],
      },
    ],
  });

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await toPdf(book("portrait"));
});

/** The page of the table, the last one. */
async function tablePage() {
  const pdf = await openPdf(bytes);
  return pdf.getPage(pdf.numPages);
}

const fieldsOf = async (file: Uint8Array): Promise<Record<string, Record<string, unknown>[]>> => {
  const fields: unknown = await (await openPdf(file)).getFieldObjects();
  return fields as Record<string, Record<string, unknown>[]>;
};

test("what is filled in goes by its place in the record; boxes of which one is ticked are one field", async () => {
  const fields = await fieldsOf(bytes);
  expect(Object.keys(fields)).toEqual([
    "/a/name",
    "/a/change",
    "/a/all?0",
    "/a/all?1",
    "/a/0/level",
    "/a/share",
  ]);
  expect(fields["/a/name"]).toMatchObject([{ type: "text", charLimit: 20, value: "" }]);
  expect(fields["/a/change"]?.map(({ exportValues }) => exportValues)).toEqual([
    undefined,
    "_63d0__5347_",
    "b-1",
  ]);
  expect(fields["/a/change"]?.at(-1)).toMatchObject({ type: "radiobutton", value: "b-1" });
  expect(fields["/a/all?0"]).toMatchObject([{ type: "checkbox", value: "Yes" }]);
  expect(fields["/a/all?1"]).toMatchObject([{ type: "checkbox", value: "Off" }]);
  expect(fields["/a/0/level"]).toMatchObject([{ type: "combobox" }]);
  expect(fields["/a/share"]).toMatchObject([{ type: "text", value: "2.50" }]);
});

test("a field says what it is for, and is a part of the table for whoever listens to it", async () => {
  const page = await tablePage();
  const annotations = (await page.getAnnotations()) as { alternativeText?: string }[];
  expect(annotations[0]?.alternativeText).toBe("名称：填写名称");
  expect(annotations[1]?.alternativeText).toBe("名称：提升");
  const tree = inflated(bytes);
  expect(tree.match(/\/S\/Form\/P \d+ 0 R\/K\[<<\/Type\/OBJR/g)).toHaveLength(7);
});

test("what a field shows is no part of the page, so that nothing stands below what is filled in", async () => {
  const page = await tablePage();
  const { items } = await page.getTextContent();
  const text = items.map((item) => ("str" in item ? item.str : "")).join("");
  expect(text).not.toContain("2.50");
  expect(text).not.toContain("☑");
  expect(text).toContain("☐提升");
});

test("fields of a page on its side stand where its cells do, and are read as it is", async () => {
  const turned = await fieldsOf(await toPdf(book("landscape")));
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (turned["/a/name"]?.[0]?.rect ?? []) as number[];
  expect(y2 - y1).toBeGreaterThan(x2 - x1);
  expect(turned["/a/name"]?.[0]).toMatchObject({ rotation: 90 });
});

test("a file that is filled in does not say that it is an archive: readers would open it read-only", async () => {
  const archive = new TextDecoder("latin1").decode(await toPdf(sampleBook()));
  expect(archive).toContain("pdfaid");
  expect(new TextDecoder("latin1").decode(bytes)).not.toContain("pdfaid");
});
