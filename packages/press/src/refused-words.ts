import type { Refused } from "./protocol.ts";

/** Why nothing can be made of a document, in a sentence that says where to put it right. */
export function refusedWords({ faults, templateFaults }: Refused): string {
  const [first] = templateFaults;
  if (first === undefined) return `还有${faults.length}处没有填齐或者有错误，请按“检查”逐项处理`;
  const count = templateFaults.length > 1 ? `${templateFaults.length}处错误，先看` : "错误，";
  return `措辞中有${count}第${first.line}行：${first.message}。请在“措辞”中改正`;
}
