import { type KindDefinition, nodeAt, valueKind } from "@shifan/schema";

/** What a form's box for the reasons of missing figures is called, in the place of a key of its group. */
const SERIES_NOTES = "seriesNotes";

/** The group whose series a box gives reasons for; undefined for any other pointer. */
export const notesOwner = (pointer: string): string | undefined =>
  pointer.endsWith(`/${SERIES_NOTES}`) ? pointer.slice(0, -SERIES_NOTES.length - 1) : undefined;

/** A reason: which series, which years, and the words. */
export interface SeriesNote {
  readonly pointer: string;
  readonly years: readonly number[];
  readonly note: string;
}

const LINE = /^(.+?)[（(]?((?:\d{4}年?[、，,和至—-]*)+)[）)]?\s*[：:](.*)$/;
const plain = (title: string): string => title.replace(/[\s“”]/g, "");

/** The reasons in a box, and lines that name no series of it: 地区生产总值（2023年、2024年）：没有这项统计. */
export function readSeriesNotes(
  text: string,
  owner: string,
  { schema }: KindDefinition,
): { readonly notes: readonly SeriesNote[]; readonly unread: readonly string[] } {
  const fields = Object.entries((owner === "" ? schema : nodeAt(schema, owner))?.properties ?? {});
  const notes: SeriesNote[] = [];
  const unread: string[] = [];
  for (const line of text.split("\n").map((it) => it.trim())) {
    const [, title = "", years = "", note = ""] = LINE.exec(line) ?? [];
    const found = fields.find(
      ([, node]) => valueKind(node) === "series" && plain(node.title ?? "") === plain(title),
    );
    if (found?.[1].readOnly === true) continue;
    if (found !== undefined && note.trim() !== "")
      notes.push({
        pointer: `${owner}/${found[0]}`,
        years: (years.match(/\d{4}/g) ?? []).map(Number),
        note: note.trim(),
      });
    else if (line !== "") unread.push(line);
  }
  return { notes, unread };
}
