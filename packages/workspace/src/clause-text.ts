import reference from "@shifan/schemas/reference/clauses.json" with { type: "json" };

const TEXTS: ReadonlyMap<string, string> = new Map(reference.clauses.map(({ id, text }) => [id, text]));

/** The plan's own words of a clause. */
export const clauseText = (clause: string): string | undefined => TEXTS.get(clause);
