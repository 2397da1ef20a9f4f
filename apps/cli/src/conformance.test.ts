import { checkPdf } from "@shifan/check";
import { textOf } from "@shifan/document";
import { readSample } from "@shifan/schema/node";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "vitest";
import { openDrafter } from "./drafter.ts";
import { formats } from "./formats.ts";
import { papers } from "./kind.ts";

const squeezed = (text: string): string => text.replace(/\s/g, "");

async function readText(pdf: Uint8Array): Promise<string> {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  let text = "";
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items) if ("str" in item) text += item.str;
  }
  return squeezed(text);
}

test.for(papers.map((kind) => kind.kind))(
  "%s: the PDF holds every rule and says everything",
  async (name) => {
    const kind = papers.find((each) => each.kind === name);
    if (kind === undefined) throw new Error(name);
    const drafted = openDrafter(kind).draft(readSample(name));
    const { bytes: pdf } = await formats.pdf.write(drafted);
    const broken = (await checkPdf(pdf)).filter((finding) => finding.outcome === "broken");
    expect(broken.map(({ id, wanted, measured }) => `${id}: ${wanted} / ${measured}`)).toEqual([]);
    const read = await readText(pdf);
    const spoken =
      drafted.document.recipients.length > 0
        ? textOf({ ...drafted.document, recipients: [] })
        : textOf(drafted.document);
    for (const text of spoken.flatMap((each) => each.split("\n"))) {
      // A long text may be interrupted by a page number: its halves are looked for.
      const [head, tail] = [squeezed(text).slice(0, 12), squeezed(text).slice(-12)];
      expect(read).toContain(head);
      expect(read).toContain(tail);
    }
  },
);

test("a paper that isn't numbered yet breaks HD-07 alone, which says so", async () => {
  const kind = papers.find((each) => each.kind === "designation");
  if (kind === undefined) throw new Error("designation");
  const record = { ...(readSample("designation") as object), docNo: null };
  const { bytes } = await formats.pdf.write(openDrafter(kind).draft(record));
  const broken = (await checkPdf(bytes)).filter((finding) => finding.outcome === "broken");
  expect(broken).toMatchObject([{ id: "HD-07", measured: expect.stringContaining("尚未编号") }]);
});

test.each([2, 3, 4, 5])(
  "the signature of %i unsealed bodies of all lengths is read from above",
  async (count) => {
    const kind = papers.find((each) => each.kind === "designation");
    if (kind === undefined) throw new Error("designation");
    const bodies = ["某厅", "某发展和改革委员会", "某科学技术厅及大数据局", "某省厅", "某地方金融监督管理局"];
    const changes = { seal: "none", issuerMark: "某厅文件", signature: bodies.slice(0, count) };
    const record = { ...(readSample("designation") as object), ...changes };
    const { bytes } = await formats.pdf.write(openDrafter(kind).draft(record));
    const findings = (await checkPdf(bytes)).filter(({ id }) => /^(HD|SG)-/.test(id));
    const broken = findings.filter(({ outcome }) => outcome === "broken");
    expect(broken.map(({ id, measured }) => `${id} ${measured}`)).toEqual([]);
    expect(findings.find(({ id }) => id === "SG-05")?.outcome).toBe("held");
  },
);
