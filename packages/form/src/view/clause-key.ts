import { useEffect } from "react";

/** The key that opens the words of the plan behind the field at hand; as it is said, and as ARIA writes it. */
export const CLAUSE_KEY = "Alt+/";

/** A field with its label, or an indicator with its years: one button belongs to each. */
const FIELD = ".sf-field, .sf-grid tr";

/** By the place of the key: with Alt it gives another character on some keyboards. */
const isClauseKey = ({ altKey, ctrlKey, metaKey, code }: KeyboardEvent): boolean =>
  altKey && !ctrlKey && !metaKey && code === "Slash";

/** Lets the key of the plan's words work in every field, without a listener in each. */
export function useClauseKey(): void {
  useEffect(() => {
    const keys = (event: KeyboardEvent): void => {
      if (!isClauseKey(event)) return;
      const field = document.activeElement?.closest(FIELD);
      const button = field?.querySelector<HTMLElement>("[data-clause-key]");
      if (button === null || button === undefined) return;
      event.preventDefault();
      button.click();
    };
    window.addEventListener("keydown", keys);
    return () => window.removeEventListener("keydown", keys);
  }, []);
}
