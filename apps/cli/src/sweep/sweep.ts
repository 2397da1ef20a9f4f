import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkDocx, checkPdf } from "@shifan/check";
import type { OfficialDocument } from "@shifan/document";
import { convertToPdf, pageCount } from "@shifan/docx/testing";
import { readSample } from "@shifan/schema/node";
import { typeset } from "@shifan/typeset";
import fc from "fast-check";
import { openDrafter } from "../drafter.ts";
import { type Drafted, formats } from "../formats.ts";
import { papers } from "../kind.ts";
import { changed, changes } from "./random-papers.ts";
import { changedRecord } from "./random-records.ts";

/** Makes random papers that are hard to lay out, as PDF and through LibreOffice, and says which rules they break. */
interface Paper {
  readonly name: string;
  readonly drafted: Drafted<OfficialDocument>;
}

const drafters = new Map(papers.map((kind) => [kind.kind, openDrafter(kind)]));
const draftersOf = (kind: string) => {
  const drafter = drafters.get(kind);
  if (drafter === undefined) throw new Error(kind);
  return drafter;
};

function randomPapers(count: number, seed: number): readonly Paper[] {
  const kinds = papers.map(({ kind }) => kind);
  const kindAt = (index: number): string => kinds[index % kinds.length] ?? "";
  const mixes = fc.sample(changes, { numRuns: count, seed }).map((change, i): Paper => {
    const drafted = draftersOf(kindAt(i)).draft(readSample(kindAt(i)));
    return {
      name: `mix-${i}-${kindAt(i)}`,
      drafted: { ...drafted, document: changed(drafted.document, change) },
    };
  });
  const records = kinds.flatMap((kind) =>
    fc
      .sample(changedRecord(readSample(kind)), { numRuns: Math.ceil(count / 3 / kinds.length), seed })
      .flatMap((record, i): readonly Paper[] => {
        try {
          return [{ name: `rec-${i}-${kind}`, drafted: draftersOf(kind).draft(record) }];
        } catch {
          return [];
        }
      }),
  );
  return [...mixes, ...records];
}

interface Outcome {
  readonly name: string;
  readonly faults: readonly string[];
}

const faultsOf = (findings: Awaited<ReturnType<typeof checkPdf>>): readonly string[] =>
  findings
    .filter(({ outcome }) => outcome === "broken")
    .map(({ id, wanted, measured }) => `${id} ${wanted} / ${measured}`);

async function sweep(made: readonly Paper[], folder: string | undefined): Promise<readonly Outcome[]> {
  const files = await Promise.all(
    made.map(async ({ name, drafted }) => ({
      name,
      pages: typeset(drafted.document, drafted).pages.length,
      pdf: (await formats.pdf.write(drafted)).bytes,
      bytes: (await formats.docx.write(drafted)).bytes,
    })),
  );
  const converted = await convertToPdf(files);
  const outcomes: Outcome[] = [];
  for (const [i, { name, pages, pdf, bytes }] of files.entries()) {
    const paged = converted[i] ?? new Uint8Array();
    const inLibreOffice = pageCount(paged);
    const faults = [
      ...faultsOf(await checkPdf(pdf)).map((each) => `PDF ${each}`),
      ...faultsOf(await checkDocx(bytes, async () => paged)).map((each) => `DOCX ${each}`),
      ...(pages === inLibreOffice ? [] : [`页数 PDF ${pages} / DOCX ${inLibreOffice}`]),
    ];
    outcomes.push({ name, faults });
    if (folder === undefined || faults.length === 0) continue;
    writeFileSync(join(folder, `${name}.pdf`), pdf);
    writeFileSync(join(folder, `${name}.docx`), bytes);
    writeFileSync(join(folder, `${name}.docx.pdf`), paged);
  }
  return outcomes;
}

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "100" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
    keep: { type: "string" },
  },
});
const wanted = values.only?.split(",");
if (values.keep !== undefined) mkdirSync(values.keep, { recursive: true });
const made = randomPapers(Number(values.count), Number(values.seed)).filter(
  ({ name }) => wanted === undefined || wanted.includes(name),
);
const CHUNK = 60;
let broken = 0;
let otherCount = 0;
for (let from = 0; from < made.length; from += CHUNK) {
  for (const { name, faults } of await sweep(made.slice(from, from + CHUNK), values.keep)) {
    if (faults.length > 0) console.log([name, ...faults].join("\n  "));
    if (faults.some((fault) => !fault.startsWith("页数"))) broken++;
    if (faults.some((fault) => fault.startsWith("页数"))) otherCount++;
  }
}
console.log(`种子 ${values.seed}：${made.length} 份，违反规则 ${broken}，页数不同 ${otherCount}`);
