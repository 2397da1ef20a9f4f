import { focusContent, useHash } from "@shifan/ui";
import { Fragment, type ReactNode, useEffect, useRef } from "react";

/** `#/<case>` is an open case; everything else is the list of drafts. */
export function CasePages({
  list,
  opened,
}: {
  readonly list: ReactNode;
  readonly opened: (id: string) => ReactNode;
}) {
  const [, id = ""] = useHash().split("/");
  const before = useRef(id);
  useEffect(() => {
    // Another page has come, and the button that led to it is gone.
    if (before.current !== id) focusContent();
    before.current = id;
  }, [id]);
  return id === "" ? list : <Fragment key={id}>{opened(id)}</Fragment>;
}
