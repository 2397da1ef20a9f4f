import { type Block, blockText, type OfficialDocument, printedDate } from "@shifan/document";
import { para, run, spacer } from "./markup.ts";

/** Type of a sheet that is read at arm's length; practice, no standard. */
const TITLE = { size: 48, line: 1300 };
const TEXT = { size: 24, line: 900 };
const SIGNATURE = { size: 20, line: 720 };

const line = (text: string, style: { size: number; line: number }, format: object = {}): string =>
  para({ style: "GwCertificate", line: style.line, ...format }, run(text, { size: style.size, tracking: 0 }));

const textBlock = (block: Block): string =>
  blockText(block)
    .map((text) =>
      line(
        text,
        TEXT,
        block.kind === "paragraph" && block.align === "center"
          ? { align: "center" }
          : { firstLine: 2 * TEXT.size * 20 },
      ),
    )
    .join("");

/** A certificate on one sheet: title, number, who it is for, text, and at the right foot who gives it and when. */
export function certificateText(document: OfficialDocument): string {
  const { title, head, recipients, text, signature } = document;
  const number = head?.documentNumber ?? "";
  return (
    spacer(300) +
    para(
      { style: "Title", line: TITLE.line, after: number === "" ? 400 : 100 },
      run(title.text, { size: TITLE.size, tracking: 160, red: true }),
    ) +
    (number === "" ? "" : line(number, { size: 14, line: 400 }, { align: "center", after: 200 })) +
    (recipients.length === 0 ? "" : line(`${recipients.join("、")}：`, TEXT)) +
    text.map(textBlock).join("") +
    (signature === undefined
      ? ""
      : signature.bodies
          .map((name, index) =>
            line(name, SIGNATURE, { align: "center", left: 6400, ...(index === 0 ? { before: 700 } : {}) }),
          )
          .join("") + line(printedDate(signature.date), SIGNATURE, { align: "center", left: 6400 }))
  );
}
