import { useEffect, useState } from "react";
import type { FormStore } from "../store/form-store.ts";

/** What is to be said of the last paste. */
export interface PasteSaid {
  readonly text: string;
  /** Nobody has typed since: it stands where the person looks. */
  readonly isFresh: boolean;
}

const NOTHING: PasteSaid = { text: "", isFresh: false };

/** What is said of the last paste, and how to say it. Once something was undone it may be what is no longer there. */
export function usePasteSaid(store: FormStore): readonly [said: PasteSaid, say: (text: string) => void] {
  const [said, setSaid] = useState(NOTHING);
  useEffect(() => store.subscribe("", () => store.canRedo && setSaid(NOTHING)), [store]);
  useEffect(() => {
    if (!said.isFresh) return undefined;
    const age = (): void => setSaid({ ...said, isFresh: false });
    window.addEventListener("input", age, { once: true });
    return () => window.removeEventListener("input", age);
  }, [said]);
  return [said, (text) => setSaid({ text, isFresh: true })];
}

/**
 * What the last paste did and what it left out, read out when it changes. It stands below the table; as long as it is
 * fresh it stays at the foot of the view, for a table is longer than a screen.
 */
export const PasteStatus = ({ said }: { said: PasteSaid }) => (
  <p role="status" className={said.isFresh ? "sf-paste sf-paste-fresh" : "sf-paste"}>
    {said.text}
  </p>
);
