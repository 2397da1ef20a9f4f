import type { CaseStore } from "@shifan/cases";
import {
  ErrorSummary,
  type FieldComment,
  FormView,
  focusField,
  openFaults,
  SectionNav,
  sectionOf,
  shownSections,
  useSettled,
} from "@shifan/form";
import { clauseOf, type Fault, type Section } from "@shifan/schema";
import { App, Button } from "antd";
import { type ReactNode, useMemo, useState } from "react";
import { keepFile } from "./keep-file.ts";
import { fieldOptions } from "./options.ts";
import { SaveStatus } from "./save-status.tsx";
import type { OpenCase } from "./use-case.ts";

const NO_COMMENTS: readonly FieldComment[] = [];

/** A form being filled in: sections at the left, the section at hand, and what the app puts beside it. */
export function Workspace(props: {
  readonly cases: CaseStore;
  readonly open: OpenCase;
  readonly actions: ReactNode;
  /** Beside the form: the pages as they will be. Told which field is at hand. */
  readonly beside?: (focused: string) => ReactNode;
  readonly comments?: readonly FieldComment[];
}) {
  const { cases, open, comments = NO_COMMENTS } = props;
  const { message } = App.useApp();
  const store = open.form;
  const sections = useSettled(store, shownSections);
  const [current, setCurrent] = useState(sections[0]?.key ?? "");
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [focused, setFocused] = useState("");
  const [besideShown, setBesideShown] = useState(true);
  const [reading, setReading] = useState(false);
  const form = useMemo(
    () => ({
      store,
      readOnly: reading,
      comments,
      clauseText: (clause: string) => clauseOf(clause)?.text,
      optionsOf: (pointer: string, node: Parameters<typeof fieldOptions>[2]) =>
        fieldOptions(store, pointer, node),
      keepFile: (file: File, node: Parameters<typeof fieldOptions>[2]) => keepFile(cases, file, node),
      onFocus: setFocused,
    }),
    [store, comments, cases, reading],
  );
  const check = (): void => {
    store.showAll();
    const { missing, wrong } = openFaults(store);
    setFaults([...wrong, ...missing]);
    if (wrong.length + missing.length === 0) message.success("检查完毕：必填项已经填齐，没有发现问题");
  };
  const goTo = (pointer: string): void => {
    setReading(false);
    setCurrent(sectionOf(sections, pointer)?.key ?? current);
    requestAnimationFrame(() => focusField(pointer));
  };
  const goToSection = (key: string): void => {
    setReading(false);
    setCurrent(key);
    requestAnimationFrame(() => document.getElementById(`section-${key}`)?.focus());
    window.scrollTo({ top: 0 });
  };
  const beside = besideShown ? props.beside : undefined;
  return (
    <div className={beside === undefined ? "ws" : "ws ws-beside"}>
      <aside className="ws-nav">
        <SectionNav store={store} current={current} onChoose={goToSection} />
      </aside>
      <div className="ws-form">
        <div className="ws-bar">
          <h1>{open.opened.title}</h1>
          <SaveStatus open={open} />
          <span className="ws-actions">
            <Button onClick={check}>检查</Button>
            <Button aria-pressed={reading} onClick={() => setReading(!reading)}>
              {reading ? "继续填写" : "通读"}
            </Button>
            {props.actions}
            {props.beside === undefined ? null : (
              <Button aria-expanded={besideShown} onClick={() => setBesideShown(!besideShown)}>
                {besideShown ? "收起版面" : "展开版面"}
              </Button>
            )}
          </span>
        </div>
        <ErrorSummary faults={faults} onChoose={goTo} />
        <FormView form={form} {...(reading ? {} : { section: current })} />
        {reading ? null : <SectionTurn sections={sections} current={current} onChoose={goToSection} />}
      </div>
      {beside === undefined ? null : <aside className="ws-pages">{beside(focused)}</aside>}
    </div>
  );
}

function SectionTurn(props: {
  sections: readonly Section[];
  current: string;
  onChoose: (key: string) => void;
}) {
  const at = props.sections.findIndex(({ key }) => key === props.current);
  const [before, after] = [props.sections[at - 1], props.sections[at + 1]];
  return (
    <div className="ws-turn">
      {before === undefined ? (
        <span />
      ) : (
        <Button onClick={() => props.onChoose(before.key)}>上一部分：{before.title}</Button>
      )}
      {after === undefined ? null : (
        <Button type="primary" onClick={() => props.onChoose(after.key)}>
          下一部分：{after.title}
        </Button>
      )}
    </div>
  );
}
