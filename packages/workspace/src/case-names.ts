import type { Case, CaseSummary } from "@shifan/cases";
import { docNoOf, type JsonObject, valueAt } from "@shifan/schema";

/** Where forms and papers say whom they are about. */
const ABOUT = [
  "/cover/applicantName",
  "/applicantName",
  "/zoneTitle",
  "/target/zoneTitle",
  "/application/areaName",
];

/** What tells a case from others of the same title: the unit, the area, the number. Empty while nothing does. */
export function distinctionOf({ data }: Pick<Case, "data">): string {
  const about = ABOUT.map((pointer) => valueAt(data, pointer)).find(
    (it) => typeof it === "string" && it.trim() !== "",
  );
  return [about, docNoOf(data)].filter((it) => typeof it === "string" && it !== "").join("，");
}

const two = (value: number): string => String(value).padStart(2, "0");

/** A time as Beijing's clock showed it. */
export function beijingTime(iso: string): string {
  const at = new Date(Date.parse(iso) + 8 * 3600_000);
  return `${at.getUTCFullYear()}-${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`;
}

/** A case as far as its name goes. */
type Named = Pick<CaseSummary, "title" | "savedAt"> & { readonly distinction: string };

/** What a case's files are called: its title, and whom it is about. */
export const fileNameOf = (title: string, data: JsonObject): string =>
  fullName({ title, distinction: distinctionOf({ data }), savedAt: "" });

const fullName = ({ title, distinction }: Named): string =>
  distinction === "" ? title : `${title}（${distinction}）`;

/** What a case is called among others: no two of them alike, as long as they were not saved in the same minute. */
export function nameAmong(it: Named, all: readonly Named[]): string {
  const name = fullName(it);
  const isAlone = all.filter((other) => fullName(other) === name).length < 2;
  return isAlone ? name : `${name}，${beijingTime(it.savedAt)}保存`;
}
