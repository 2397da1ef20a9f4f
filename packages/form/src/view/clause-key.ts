import { useEffect } from "react";

/** The key that opens the words of the plan behind the field at hand; as it is said, and as ARIA writes it. */
export const CLAUSE_KEY = "Alt+/";

/** The button of a field, a list, a group or an indicator, from the element around it. */
const OWN_BUTTON = [".sf-label", "legend", "th"].map((at) => `:scope > ${at} > .sf-clause`).join();

/** The button of the field that has the focus, else that of the list or the group around it. */
function nearestButton(): HTMLElement | null {
  for (let at = document.activeElement; at !== null; at = at.parentElement) {
    const button = at.querySelector<HTMLElement>(OWN_BUTTON);
    if (button !== null) return button;
  }
  return null;
}

/** By the place of the key: with Alt it gives another character on some keyboards. */
const isClauseKey = ({ altKey, ctrlKey, metaKey, code }: KeyboardEvent): boolean =>
  altKey && !ctrlKey && !metaKey && code === "Slash";

/** Lets the key of the plan's words work in every field, without a listener in each. */
export function useClauseKey(): void {
  useEffect(() => {
    const keys = (event: KeyboardEvent): void => {
      if (!isClauseKey(event)) return;
      const button = nearestButton();
      if (button === null) return;
      event.preventDefault();
      button.click();
    };
    window.addEventListener("keydown", keys);
    return () => window.removeEventListener("keydown", keys);
  }, []);
}
