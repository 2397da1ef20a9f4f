import { renderDocx } from "@shifan/docx";
import { draftForm } from "@shifan/drafting";
import { type JsonObject, type KindDefinition, kinds, withComputed } from "@shifan/schema";
import { readSample, sampleVariants } from "@shifan/schema/node";
import { describe, expect, test } from "vitest";
import { readFilled } from "./index.ts";

const SAMPLES = kinds
  .filter(({ family }) => family === "form")
  .flatMap((kind) => [undefined, ...sampleVariants(kind.kind)].map((variant) => [kind, variant] as const));

const filledIn = (definition: KindDefinition, record: JsonObject, base: JsonObject): Promise<Uint8Array> =>
  renderDocx(draftForm(definition, record, { blank: true }), {
    source: { kind: definition.kind, schemaVersion: definition.version, json: JSON.stringify(base) },
  });

describe("a record in a form to fill in comes back", () => {
  test.each(SAMPLES.map(([kind, variant]) => [kind.kind, variant, kind] as const))(
    "%s %s",
    async (kind, variant, definition) => {
      const record = readSample(kind, variant) as JsonObject;
      const reading = readFilled(definition, await filledIn(definition, record, record));
      expect(reading.findings).toEqual([]);
      expect(withComputed(definition, reading.record)).toEqual(record);
    },
  );
});
