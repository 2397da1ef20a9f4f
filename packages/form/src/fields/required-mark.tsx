import { useForm } from "../view/form-context.ts";

/** Marks a field that must be filled in: a star to see, a word to hear. Who only reads fills in nothing. */
export function RequiredMark() {
  const { readOnly } = useForm();
  if (readOnly) return null;
  return (
    <>
      <span className="sf-required" aria-hidden="true">
        {" *"}
      </span>
      <span className="sf-visually-hidden">（必填）</span>
    </>
  );
}
