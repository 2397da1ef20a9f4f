import type { Fault } from "@shifan/schema";
import { useEffect, useId, useRef, useState } from "react";
import type { FormStore } from "../store/form-store.ts";
import { openFaults } from "./open-faults.ts";
import { sectionOf, shownSections } from "./sections.ts";
import { useSettled } from "./use-settled.ts";

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

interface SummaryProps {
  readonly store: FormStore;
  /** How often the form was checked: with each check the keyboard goes to the list. */
  readonly checks: number;
  readonly onChoose: (pointer: string) => void;
}

/**
 * Everything that is wrong, then all that is missing, by section, once the form was checked; each entry leads to its field.
 * The list follows what is filled in.
 */
export function ErrorSummary(props: SummaryProps) {
  return props.checks === 0 ? null : <Summary {...props} />;
}

function Summary({ store, checks, onChoose }: SummaryProps) {
  const { wrong, missing } = useSettled(store, openFaults);
  const head = useRef<HTMLHeadingElement>(null);
  const id = useId();
  // Sections that are open stay so while others are filled in.
  const [isShort] = useState(missing.length <= FEW);
  useEffect(() => head.current?.focus(), [checks]);
  const count = wrong.length + missing.length;
  if (count === 0) return null;
  const parts = [
    { title: "需要改正", faults: wrong, isOpen: true },
    { title: "没有填写", faults: missing, isOpen: isShort },
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
