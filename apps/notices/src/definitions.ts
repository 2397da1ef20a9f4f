import { emptyRecord, type JsonObject, type Kind, type KindDefinition, kinds } from "@shifan/schema";

/** The documents in the order in which the programme comes to need them, from the call to the withdrawal of a zone. */
const PROCEDURE: readonly string[] = [
  "call",
  "commitment",
  "correction",
  "city-recommendation",
  "site-visit-notice",
  "panel-opinion",
  "not-shortlisted",
  "public-notice",
  "objection-reply",
  "designation",
  "certificate",
  "report-call",
  "evaluation-result",
  "rectification-order",
  "rectification-result",
  "exit-rectification",
  "exit-incident",
  "erratum",
] satisfies readonly Kind[];

/** The place of a kind in the procedure; one that is not named there comes last. */
const placeOf = ({ kind }: KindDefinition): number => {
  const place = PROCEDURE.indexOf(kind);
  return place < 0 ? PROCEDURE.length : place;
};

/** The documents that the programme issues. */
export const DOCUMENTS: readonly KindDefinition[] = kinds
  .filter(({ family }) => family === "document")
  .sort((one, other) => placeOf(one) - placeOf(other));

/** What a document starts from: nothing is asked of a field that can be but one, as its 文种 mostly is. */
export function begunDocument(kind: KindDefinition, year: { readonly roundYear: number }): JsonObject {
  const known = Object.entries(kind.schema.properties ?? {}).flatMap(([key, { const: only }]) =>
    typeof only === "string" ? [[key, only] as const] : [],
  );
  return { ...emptyRecord(kind, year), ...Object.fromEntries(known) };
}
