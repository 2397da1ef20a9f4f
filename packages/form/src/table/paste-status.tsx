import { useEffect, useState } from "react";
import type { FormStore } from "../store/form-store.ts";

/** What is to be said of the last paste, and how to say it. Once something was undone it may be what is no longer there. */
export function usePasteSaid(store: FormStore): readonly [said: string, say: (text: string) => void] {
  const [said, say] = useState("");
  useEffect(() => store.subscribe("", () => store.canRedo && say("")), [store]);
  return [said, say];
}

/** What the last paste did and what it left out: to see below the table, and read out when it changes. */
export const PasteStatus = ({ said }: { said: string }) => (
  <p role="status" className="sf-paste">
    {said}
  </p>
);
