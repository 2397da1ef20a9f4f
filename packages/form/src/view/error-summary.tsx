import type { Fault } from "@shifan/schema";
import { useEffect, useId, useRef } from "react";
import type { FormStore } from "../store/form-store.ts";
import type { OpenFaults } from "./open-faults.ts";
import { sectionOf, shownSections } from "./sections.ts";

/** Of so many things that are missing a list is read at once; of more, first how many there are in which section. */
const FEW = 10;

interface Group {
  readonly key: string;
  readonly title: string;
  readonly faults: readonly Fault[];
}

/** Faults by the section that they are corrected in, in the order of the form. */
function groupsOf(store: FormStore, faults: readonly Fault[]): readonly Group[] {
  const sections = shownSections(store);
  return sections.flatMap(({ key, title }) => {
    const own = faults.filter(({ pointer }) => sectionOf(sections, pointer)?.key === key);
    return own.length === 0 ? [] : [{ key, title, faults: own }];
  });
}

/** Everything that is wrong, then all that is missing, by section; each entry leads to its field. */
export function ErrorSummary(props: {
  readonly store: FormStore;
  /** What the last check found; nothing before the first. */
  readonly found: OpenFaults | undefined;
  readonly onChoose: (pointer: string) => void;
}) {
  const { store, found, onChoose } = props;
  const head = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    if (found !== undefined) head.current?.focus();
  }, [found]);
  const { wrong, missing } = found ?? { wrong: [], missing: [] };
  const count = wrong.length + missing.length;
  if (count === 0) return null;
  const parts = [
    { title: "需要改正", faults: wrong, isOpen: true },
    { title: "没有填写", faults: missing, isOpen: missing.length <= FEW },
  ];
  return (
    <section className="sf-summary" aria-labelledby={id}>
      <h2 ref={head} id={id} tabIndex={-1}>
        还有{count}处需要补充或者改正
      </h2>
      {parts.map(({ title, faults, isOpen }) =>
        faults.length === 0 ? null : (
          <div key={title}>
            <h3>
              {title}：{faults.length}处
            </h3>
            {groupsOf(store, faults).map((group) => (
              <GroupList key={group.key} group={group} isOpen={isOpen} onChoose={onChoose} />
            ))}
          </div>
        ),
      )}
    </section>
  );
}

function GroupList(props: { group: Group; isOpen: boolean; onChoose: (pointer: string) => void }) {
  const { title, faults } = props.group;
  return (
    <details open={props.isOpen}>
      <summary>
        {title}（{faults.length}处）
      </summary>
      <ul>
        {faults.map(({ pointer, message }) => (
          <li key={pointer + message}>
            <button type="button" onClick={() => props.onChoose(pointer)}>
              {message}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
