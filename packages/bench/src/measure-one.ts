import type { OfficialDocument } from "@shifan/document";
import { type VariantName, variants } from "./variants.ts";
import { notice, notices, report } from "./works.ts";

/** What one process measured of one variant on one work. */
export interface Measurement {
  /** CPU (user + system) of a warm process in ms a document, median of the rounds. */
  readonly cpu: number;
  /** Bytes of one document. */
  readonly bytes: number;
  /** Peak resident memory of the process in MB. */
  readonly peak: number;
}

/** A work: what to render, how often to warm up and how often to measure. */
interface Work {
  readonly documents: readonly OfficialDocument[];
  readonly warmUp: number;
  readonly rounds: number;
}

const works: Readonly<Record<string, () => Work>> = {
  a: () => ({ documents: [notice()], warmUp: 150, rounds: 50 }),
  b: () => ({ documents: [report()], warmUp: 10, rounds: 7 }),
  c: () => ({ documents: notices(), warmUp: 2, rounds: 5 }),
};
/** The flow engine of react-pdf takes tens of seconds for the report: it is measured once. */
const slow: Readonly<Record<string, Partial<Work>>> = { b: { warmUp: 0, rounds: 1 } };

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

async function measure(name: VariantName, workName: string): Promise<Measurement> {
  const variant = await variants[name]();
  const work = { ...(works[workName] as () => Work)(), ...(name === "react-pdf flow" ? slow[workName] : {}) };
  let bytes = 0;
  const round = async (): Promise<number> => {
    const start = cpuMs();
    for (const document of work.documents) bytes = (await variant.render(document)).length;
    return (cpuMs() - start) / work.documents.length;
  };
  for (let i = 0; i < work.warmUp; i++) await round();
  const times: number[] = [];
  for (let i = 0; i < work.rounds; i++) times.push(await round());
  return { cpu: median(times), bytes, peak: process.resourceUsage().maxRSS / 1024 };
}

const [name, work] = process.argv.slice(2);
console.log(JSON.stringify(await measure(name as VariantName, work ?? "a")));
