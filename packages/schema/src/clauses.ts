import data from "@shifan/schemas/reference/clauses.json" with { type: "json" };

/** A clause of the programme's plan in its own words. */
export interface Clause {
  /** C1–C40, as `x-clause` names it. */
  readonly id: string;
  /** Where it stands in the plan: 三（一）1. */
  readonly place: string;
  readonly text: string;
}

const clauses: readonly Clause[] = data.clauses;

/** The clause of a number; undefined when the plan has none. For the hint beside a field. */
export const clauseOf = (id: string): Clause | undefined => clauses.find((it) => it.id === id);
