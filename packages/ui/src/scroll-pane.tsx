import type { ReactNode } from "react";

/** A part of the page that scrolls for itself: reached by keyboard, named for who listens (WCAG 2.1.1). */
export function ScrollPane({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="ui-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
