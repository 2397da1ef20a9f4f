/** Marks a field that must be filled in: a star to see, a word to hear. */
export const RequiredMark = () => (
  <>
    <span className="sf-required" aria-hidden="true">
      {" *"}
    </span>
    <span className="sf-visually-hidden">（必填）</span>
  </>
);
