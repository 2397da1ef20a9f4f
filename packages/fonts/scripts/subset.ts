import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { edit, type FaceEdits } from "./edit.ts";

/**
 * The typesetter places every character itself, so tables for shaping, vertical setting and screen hinting
 * go. Subroutines go too: a PDF embedder that writes its own small CFF subsets can copy charstrings as they are.
 */
const OPTIONS = [
  "--layout-features=",
  "--no-hinting",
  "--desubroutinize",
  "--notdef-outline",
  "--no-recalc-timestamp",
  "--name-IDs=0,1,2,3,4,5,6,7,13,14,16,17",
  "--name-languages=0x409",
  "--drop-tables+=GSUB,GPOS,GDEF,BASE,VORG,vhea,vmtx,STAT,kern,gasp,prep,FFTM,DSIG",
];

/** Writes the part of `source` that shows `points`, then makes the edits; WOFF sources come out as plain TrueType. */
export function subset(
  source: string,
  points: Iterable<number>,
  target: string,
  edits: FaceEdits = {},
): void {
  const aliased = new Set(edits.alias?.map(([from]) => from));
  const list = `${target}.txt`;
  const hex = [...points].filter((point) => !aliased.has(point)).map((point) => point.toString(16));
  writeFileSync(list, hex.join("\n"));
  execFileSync("pyftsubset", [source, `--unicodes-file=${list}`, `--output-file=${target}`, ...OPTIONS]);
  rmSync(list);
  edit(target, edits);
}
