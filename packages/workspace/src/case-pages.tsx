import { useFocusOnTurn, useHash } from "@shifan/ui";
import { Fragment, type ReactNode } from "react";

/** `#/<case>` is an open case; everything else is the list of drafts. */
export function CasePages({
  list,
  opened,
}: {
  readonly list: ReactNode;
  readonly opened: (id: string) => ReactNode;
}) {
  const [, id = ""] = useHash().split("/");
  useFocusOnTurn(id);
  return id === "" ? list : <Fragment key={id}>{opened(id)}</Fragment>;
}
