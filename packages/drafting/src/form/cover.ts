import type { Cover, CoverLine, Title } from "@shifan/document";
import { type KindDefinition, valueKind } from "@shifan/schema";
import { bound } from "./fill-in.ts";
import { type Form, type Place, titleOf } from "./form.ts";
import { printed, printedInList } from "./printed.ts";

/** What the round says of itself stands below the title: its year and its batch. */
const isSubtitle = ({ node }: Place): boolean =>
  node["x-unit"] === "年" ||
  (node["x-from"] === "round" && (node.maxLength ?? Number.POSITIVE_INFINITY) <= 20);

function subtitle(places: readonly Place[], form: Form): readonly string[] {
  const parts = places.map((place) =>
    place.node["x-unit"] === "年"
      ? `${printedInList(place, form) || "　　　　"}年度`
      : printed(place, form) || "第　　批",
  );
  return parts.length === 0 ? [] : [`（${parts.join("　")}）`];
}

function coverLine(place: Place, form: Form): CoverLine {
  const isDate = valueKind(place.node) === "date";
  const value = isDate ? printed(place, form) : printedInList(place, form);
  return { label: titleOf(place), value, ...bound(place, form) };
}

/** The cover of a form from its first section, with what else is to be said below the title, and the date that it bears. */
export function coverOf(
  places: readonly Place[],
  form: Form,
  notes: readonly string[],
): { cover: Cover; date: string | undefined } {
  const date = places.find(({ node }) => valueKind(node) === "date")?.value;
  return {
    cover: {
      subtitles: [...subtitle(places.filter(isSubtitle), form), ...notes],
      lines: places.filter((place) => !isSubtitle(place)).map((place) => coverLine(place, form)),
      foot: form.definition.schema["x-book"]?.issuedBy ?? "",
    },
    date: typeof date === "string" ? date : undefined,
  };
}

/** The title of a form's book, broken as its schema says. */
export function titleOfBook({ title, schema }: KindDefinition): Title {
  const lines = schema["x-book"]?.title ?? [title];
  const ends = lines.map((_, i) => lines.slice(0, i + 1).join("").length);
  return { text: lines.join(""), breaks: ends.slice(0, -1) };
}
