import type { CaseStore } from "@shifan/cases";
import type { Press } from "@shifan/press";
import { useFocusOnTurn, useHash } from "@shifan/ui";
import { BatchPage } from "./batch-page.tsx";
import { CasePage } from "./case-page.tsx";
import { DOCUMENTS } from "./definitions.ts";
import { HomePage } from "./home-page.tsx";

/** `#/<case>` is an open document, `#/batch/<kind>` makes many; everything else is the list of kinds and drafts. */
export function Notices({ cases, press }: { cases: CaseStore; press: Press }) {
  const hash = useHash();
  useFocusOnTurn(hash);
  const [, place = "", name = ""] = hash.split("/");
  const kind = place === "batch" ? DOCUMENTS.find((it) => it.kind === name) : undefined;
  if (kind !== undefined) return <BatchPage key={name} press={press} kind={kind} />;
  if (place === "") return <HomePage cases={cases} />;
  return <CasePage key={place} cases={cases} press={press} id={place} />;
}
