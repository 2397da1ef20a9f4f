import { useEffect, useRef } from "react";

/** Takes the keyboard to the start of the page's content, when what it stood on is gone. */
export const focusContent = (): void => {
  if (document.activeElement === document.body) document.getElementById("main")?.focus();
};

/** Keeps the keyboard in the content when another page has come, and the button that led to it is gone. */
export function useFocusOnTurn(page: string): void {
  const before = useRef(page);
  useEffect(() => {
    if (before.current !== page) focusContent();
    before.current = page;
  }, [page]);
}
