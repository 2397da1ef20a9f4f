import words from "@shifan/schemas/reference/words.json" with { type: "json" };

/** Names and fixed phrases of the programme that a title never breaks in two. */
export const readWords = (): readonly string[] => words.words;
