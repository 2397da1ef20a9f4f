import { SAMPLES, schemaErrors } from "@shifan/docx/testing";
import { expect, test } from "vitest";
import { renderDocx } from "./render.ts";

const TIMEOUT_MS = 120_000;

test(
  "the Open XML SDK finds no error in a document of any form",
  async () => {
    const source = { kind: "sample", schemaVersion: "1", json: "{}" };
    const lastParagraph = { lines: 30, withSignature: 2, room: 50, carried: { before: 20, end: 200 } };
    const issuerMark = { size: 40, stretch: 0.9 };
    const layout = { textPages: 3, recipientsMoved: true, signatureRaised: 5, lastParagraph, issuerMark };
    const files = await Promise.all(
      Object.entries(SAMPLES).map(async ([name, document]) => ({
        name,
        bytes: await renderDocx(document, { source, layout }),
      })),
    );
    expect(await schemaErrors(files)).toEqual(Object.fromEntries(files.map(({ name }) => [name, []])));
  },
  TIMEOUT_MS,
);
