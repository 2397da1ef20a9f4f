import { type Completeness, missingIn, sectionsOf } from "@shifan/schema";
import type { FormStore } from "../store/form-store.ts";
import { openFaults } from "./open-faults.ts";
import { sectionOf, shownSections } from "./sections.ts";
import { useSettled } from "./use-settled.ts";

interface Entry extends Completeness {
  readonly faults: number;
  /** A choice leaves it out: its number stays in its place, so that the others are where the plan has them. */
  readonly isLeftOut: boolean;
}

function entriesOf(store: FormStore): readonly Entry[] {
  const sections = sectionsOf(store.definition);
  const { wrong } = openFaults(store);
  const inSection = (key: string): number =>
    wrong.filter(({ pointer }) => sectionOf(sections, pointer)?.key === key).length;
  const shown = shownSections(store).map(({ key }) => key);
  return missingIn(store.definition, store.data).map((it) => ({
    ...it,
    faults: inSection(it.key),
    isLeftOut: !shown.includes(it.key),
  }));
}

/** The list of sections with how complete each is. */
export function SectionNav(props: {
  readonly store: FormStore;
  readonly current: string;
  readonly onChoose: (key: string) => void;
}) {
  const entries = useSettled(props.store, entriesOf);
  const asked = entries.filter(({ isLeftOut }) => !isLeftOut);
  const filled = asked.reduce((sum, it) => sum + it.filled, 0);
  const required = asked.reduce((sum, it) => sum + it.required, 0);
  return (
    <nav className="sf-nav" aria-label="表单各部分">
      <p className="sf-nav-total">
        必填项 {filled} / {required}
      </p>
      <ol>
        {entries.map((entry) => (
          <li key={entry.key}>
            {entry.isLeftOut ? (
              <LeftOut title={entry.title} />
            ) : (
              <button
                type="button"
                aria-current={entry.key === props.current ? "step" : undefined}
                onClick={() => props.onChoose(entry.key)}
              >
                <span>{entry.title}</span>
                <span className={statusClass(entry)}>{statusText(entry)}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

const LeftOut = ({ title }: { title: string }) => (
  <span className="sf-nav-out">
    <span>{title}</span>
    <span className="sf-status">暂不用填</span>
  </span>
);

function statusText({ faults, filled, required }: Entry): string {
  if (faults > 0) return `${faults}处待改`;
  return filled === required ? "已填齐" : `${filled}/${required}`;
}

function statusClass({ faults, filled, required }: Entry): string {
  if (faults > 0) return "sf-status sf-status-fault";
  return filled === required ? "sf-status sf-status-done" : "sf-status";
}
