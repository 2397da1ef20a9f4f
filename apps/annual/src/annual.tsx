import type { CaseStore } from "@shifan/cases";
import type { Press } from "@shifan/press";
import { useHash } from "@shifan/ui";
import { CasePage } from "./case-page.tsx";
import { HomePage } from "./home-page.tsx";

/** `#/<case>` is an open case; everything else is the list of drafts. */
export function Annual({ cases, press }: { cases: CaseStore; press: Press }) {
  const [, id] = useHash().split("/");
  return id === undefined || id === "" ? (
    <HomePage cases={cases} />
  ) : (
    <CasePage key={id} cases={cases} press={press} id={id} />
  );
}
