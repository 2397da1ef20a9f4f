import { renderDocx } from "@shifan/docx";
import { SAMPLES } from "@shifan/docx/testing";
import { byHand } from "./by-hand.ts";
import { REPORT } from "./samples.ts";

const WARM = 5;

/** CPU milliseconds of one call, from `rounds` calls after a warm-up. */
async function cpu(rounds: number, make: () => unknown): Promise<number> {
  for (let round = 0; round < WARM; round += 1) await make();
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) await make();
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1000 / rounds;
}

const notice = SAMPLES.file ?? REPORT;

async function main(): Promise<void> {
  for (const [name, document, rounds] of [
    ["report", REPORT, 30],
    ["notice", notice, 200],
  ] as const) {
    const hand = await cpu(rounds, () => byHand(document));
    const ours = await cpu(rounds, () => renderDocx(document));
    console.log(
      `${name}: by hand ${hand.toFixed(1)} ms, ours ${ours.toFixed(1)} ms CPU, ratio ${(ours / hand).toFixed(2)}`,
    );
  }
}

await main();
