import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Measurement } from "./measure-one.ts";
import type { VariantName } from "./variants.ts";

/** A goal: a measure of one variant against another, or against a fixed limit. */
interface Goal {
  readonly text: string;
  value(measured: Table): number;
  readonly limit: number;
  readonly atLeast?: boolean;
}

type Table = ReadonlyMap<string, Measurement>;

const get = (table: Table, name: VariantName, work: string): Measurement => {
  const found = table.get(`${name}/${work}`);
  if (found === undefined) throw new Error(`not measured: ${name} on (${work})`);
  return found;
};
const ratio = (table: Table, work: string, [over, under]: readonly [VariantName, VariantName]): number =>
  get(table, over, work).cpu / get(table, under, work).cpu;

const PLAN: readonly (readonly [VariantName, readonly string[]])[] = [
  ["shifan pdf", ["a", "b", "c"]],
  ["typst", ["a", "b", "c"]],
  ["react-pdf flow", ["b"]],
  ["shifan docx", ["a", "b"]],
  ["docx by strings", ["a", "b"]],
];

const GOALS: readonly Goal[] = [
  { text: "PDF (a) ÷ Typst", limit: 0.6, value: (t) => ratio(t, "a", ["shifan pdf", "typst"]) },
  { text: "PDF (b) ÷ Typst", limit: 0.6, value: (t) => ratio(t, "b", ["shifan pdf", "typst"]) },
  {
    text: "PDF (b), times faster than react-pdf flow",
    limit: 100,
    atLeast: true,
    value: (t) => ratio(t, "b", ["react-pdf flow", "shifan pdf"]),
  },
  { text: "PDF (c) ÷ Typst", limit: 0.4, value: (t) => ratio(t, "c", ["shifan pdf", "typst"]) },
  {
    text: "PDF peak memory, MB",
    limit: 250,
    value: (t) => Math.max(...["a", "b", "c"].map((work) => get(t, "shifan pdf", work).peak)),
  },
  { text: "PDF (b), KB", limit: 400, value: (t) => get(t, "shifan pdf", "b").bytes / 1024 },
  {
    text: "DOCX (b) ÷ string templates",
    limit: 3,
    value: (t) => ratio(t, "b", ["shifan docx", "docx by strings"]),
  },
];

const SCRIPT = fileURLToPath(new URL("../dist/measure-one.js", import.meta.url));

/** Each measurement has a process of its own, so that peaks and warm code are its own. */
function measureAll(): Table {
  const table = new Map<string, Measurement>();
  for (const [name, works] of PLAN) {
    for (const work of works) {
      const env = { ...process.env, NODE_ENV: "production" };
      const output = execFileSync(process.execPath, [SCRIPT, name, work], {
        encoding: "utf8",
        env,
      });
      const measured = JSON.parse(output.trim().split("\n").at(-1) ?? "") as Measurement;
      table.set(`${name}/${work}`, measured);
      console.log(
        `${name.padEnd(16)} (${work})  ${measured.cpu.toFixed(2).padStart(9)} ms CPU  ${(measured.bytes / 1024).toFixed(0).padStart(5)} KB  ${measured.peak.toFixed(0).padStart(4)} MB`,
      );
    }
  }
  return table;
}

const table = measureAll();
console.log("");
let missed = 0;
for (const goal of GOALS) {
  const value = goal.value(table);
  const reached = goal.atLeast === true ? value >= goal.limit : value <= goal.limit;
  if (!reached) missed += 1;
  console.log(
    `${reached ? "reached" : "MISSED "}  ${goal.text}: ${value.toFixed(2)} (goal ${goal.atLeast === true ? "≥" : "≤"} ${goal.limit})`,
  );
}
process.exitCode = missed === 0 ? 0 : 1;
