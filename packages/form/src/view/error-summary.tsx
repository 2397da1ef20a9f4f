import type { Fault } from "@shifan/schema";
import { useEffect, useRef } from "react";

/** So many faults are listed; the rest is counted. */
const LISTED = 50;

/** Everything that is wrong, in one list; each entry leads to its field. */
export function ErrorSummary({
  faults,
  onChoose,
}: {
  faults: readonly Fault[];
  onChoose: (pointer: string) => void;
}) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (faults.length > 0) head.current?.focus();
  }, [faults]);
  if (faults.length === 0) return null;
  return (
    <div className="sf-summary" role="alert">
      <h2 ref={head} tabIndex={-1}>
        还有{faults.length}处需要补充或者改正
      </h2>
      <ol>
        {faults.slice(0, LISTED).map(({ pointer, message }) => (
          <li key={pointer + message}>
            <button type="button" onClick={() => onChoose(pointer)}>
              {message}
            </button>
          </li>
        ))}
      </ol>
      {faults.length > LISTED ? <p>另有{faults.length - LISTED}处，改正以上各处后再检查</p> : null}
    </div>
  );
}
