import { expect, test } from "vitest";
import { nodeAt } from "./field-name.ts";
import { definitionOf } from "./registry.ts";
import { valueKind } from "./value-kind.ts";

const kindAt = (kind: string, pointer: string) => {
  const node = nodeAt(definitionOf(kind)?.schema ?? {}, pointer);
  return node === undefined ? undefined : valueKind(node);
};

test.each([
  ["application", "/cover/applicantName", "text"],
  ["application", "/narrative/overview", "prose"],
  ["application", "/cover/filledOn", "date"],
  ["incident", "/occurredAt", "dateTime"],
  ["application", "/area/totalArea", "number"],
  ["evaluation", "/quant/0/value", "number"],
  ["application", "/cover/category", "choice"],
  ["application", "/manufacturing/directions", "choices"],
  ["application", "/compliance/majorAccident", "yesNo"],
  ["application", "/economy/gdp", "series"],
  ["application", "/area/layoutMap", "file"],
  ["site-visit", "/media", "files"],
  ["application", "/leadingIndustries/0/gb4754", "list"],
  ["application", "/chain/projects", "table"],
  ["application", "/applicant/leader", "group"],
  ["designation", "/docNo", "group"],
])("%s%s is a %s", (kind, pointer, expected) => expect(kindAt(kind, pointer)).toBe(expected));
