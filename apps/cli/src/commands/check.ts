import { extname } from "node:path";
import type { Finding } from "@shifan/check";
import { exitCode, UsageError } from "../errors.ts";
import { readInput } from "../input.ts";
import { type Command, takeArguments } from "./command.ts";

const usage = "check 成品.pdf|.docx [--json]";
const MARKS = { held: "符合", broken: "不符", "not-applicable": "不适用" } as const;

/** Measures a finished document against the rules of the standard. */
export const check: Command = {
  usage,
  help: "按 GB/T 9704 逐条量测成品",
  details: [
    "--json                每条规则一行 JSON，供程序读取",
    "违反“规定”级规则时退出码为 1；DOCX 的版面用 LibreOffice 量测，没有时只检查设置",
  ],
  async run(args) {
    const { positional, options } = takeArguments({ usage }, args, {
      positional: 1,
      options: { json: { type: "boolean" } },
    });
    const findings = await measure(positional[0] ?? "");
    for (const finding of findings)
      console.log(options.json === true ? JSON.stringify(finding) : lineOf(finding));
    const faulty = findings.some((finding) => finding.outcome === "broken" && finding.strength === "规定");
    return faulty ? exitCode.inputAtFault : exitCode.done;
  },
};

async function measure(file: string): Promise<readonly Finding[]> {
  const extension = extname(file).toLowerCase();
  if (extension !== ".pdf" && extension !== ".docx")
    throw new UsageError(`只能检查 .pdf 和 .docx 文件，收到 ${file}`);
  const bytes = readInput(file);
  const { checkDocx, checkPdf } = await import("@shifan/check");
  if (extension === ".pdf") return checkPdf(bytes);
  const { convertToPdf, hasSoffice } = await import("@shifan/docx/node");
  if (!hasSoffice()) {
    console.error("没有 LibreOffice：只检查 DOCX 的设置，版面尺寸不量测");
    return checkDocx(bytes);
  }
  return checkDocx(bytes, async (docx) => {
    const [pdf] = await convertToPdf([{ name: "document", bytes: docx }]);
    return pdf as Uint8Array;
  });
}

const lineOf = (finding: Finding): string =>
  [
    MARKS[finding.outcome].padEnd(4, "\u3000"),
    finding.id,
    `${finding.strength} ${finding.clause}`,
    finding.rule,
    finding.outcome === "not-applicable"
      ? finding.measured
      : `应为 ${finding.wanted}，实为 ${finding.measured}`,
    finding.outcome === "broken" ? (finding.hint ?? "") : "",
  ]
    .filter((part) => part !== "")
    .join("  ");
