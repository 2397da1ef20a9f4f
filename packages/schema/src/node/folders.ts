import type { Family } from "../kind.ts";

/** The folder of each family in `schemas/`. */
export const FOLDERS: Readonly<Record<Family, string>> = { document: "documents", form: "forms" };
