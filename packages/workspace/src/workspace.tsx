import type { CaseStore, ReturnedField } from "@shifan/cases";
import {
  ErrorSummary,
  type FieldComment,
  type FormStore,
  FormView,
  focusField,
  openFaults,
  SectionNav,
  sectionOf,
  shownSections,
  UndoButtons,
  useSettled,
} from "@shifan/form";
import { clauseOf, fieldName, type Section } from "@shifan/schema";
import { useGuarded } from "@shifan/ui";
import { App, Button } from "antd";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { keepFile } from "./keep-file.ts";
import { fieldOptions } from "./options.ts";
import { SaveStatus } from "./save-status.tsx";
import { unlockedIn } from "./unlocked-in.ts";
import type { OpenCase } from "./use-case.ts";

const NO_COMMENTS: readonly FieldComment[] = [];

/** A form being filled in: sections at the left, the section at hand, and what the app puts beside it. */
export function Workspace(props: {
  readonly cases: CaseStore;
  readonly open: OpenCase;
  readonly actions: ReactNode;
  /** What else may be wrong once the form is filled in, in a sentence; undefined for nothing. */
  readonly checkAlso?: () => Promise<string | undefined>;
  /** Beside the form: the pages as they will be. Told which field is at hand. */
  readonly beside?: (focused: string) => ReactNode;
}) {
  const { cases, open } = props;
  const { returned } = open.opened;
  const { message } = App.useApp();
  const guarded = useGuarded();
  const store = open.form;
  const sections = useSettled(store, shownSections);
  const [current, setCurrent] = useState(sections[0]?.key ?? "");
  const [checks, setChecks] = useState(0);
  const [focused, setFocused] = useState("");
  const [besideShown, setBesideShown] = useState(true);
  const [reading, setReading] = useState(false);
  const form = useMemo(
    () => ({
      store,
      readOnly: reading,
      comments: returned ?? NO_COMMENTS,
      unlocked: unlockedIn(returned),
      clauseText: (clause: string) => clauseOf(clause)?.text,
      optionsOf: (pointer: string, node: Parameters<typeof fieldOptions>[2]) =>
        fieldOptions(store, pointer, node),
      keepFile: (file: File, node: Parameters<typeof fieldOptions>[2]) => keepFile(cases, file, node),
      fileOf: (sha256: string) => cases.file(sha256),
      onFocus: setFocused,
    }),
    [store, returned, cases, reading],
  );
  const check = async (): Promise<void> => {
    store.showAll();
    const open = openFaults(store);
    setChecks(checks + 1);
    if (open.wrong.length + open.missing.length > 0) return;
    const more = await props.checkAlso?.();
    if (more !== undefined) {
      message.error(more, 10);
      return;
    }
    message.success(
      store.validation.notes.length === 0
        ? "检查完毕：必填项已经填齐，没有发现问题"
        : "检查完毕：必填项已经填齐；有需要核实的内容，列在上面",
    );
  };
  const showSection = (pointer: string): void => setCurrent(sectionOf(sections, pointer)?.key ?? current);
  const goTo = (pointer: string): void => {
    setReading(false);
    showSection(pointer);
    requestAnimationFrame(() => focusField(pointer));
  };
  const goToSection = (key: string): void => {
    setReading(false);
    setCurrent(key);
    setFocused(`/${sections.find((section) => section.key === key)?.keys[0] ?? ""}`);
    requestAnimationFrame(() => document.getElementById(`section-${key}`)?.focus());
    window.scrollTo({ top: 0 });
  };
  // The first field is one step away, not behind all sections and buttons.
  useEffect(() => {
    if (document.activeElement !== document.body && document.activeElement?.id !== "main") return;
    document.getElementById(`section-${current}`)?.focus({ preventScroll: true });
  }, []);
  const beside = besideShown ? props.beside : undefined;
  return (
    <div className={beside === undefined ? "ws" : "ws ws-beside"}>
      <div className="ws-nav">
        <SectionNav store={store} current={current} onChoose={goToSection} />
      </div>
      <div className="ws-form">
        <div className="ws-bar">
          <h1>{open.opened.title}</h1>
          <SaveStatus open={open} />
          <span className="ws-actions">
            <UndoButtons store={store} onUndone={showSection} readOnly={reading} />
            <Button onClick={() => void guarded(check)}>检查</Button>
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
        {returned === undefined ? null : <Returned fields={returned} store={store} onChoose={goTo} />}
        <ErrorSummary store={store} checks={checks} onChoose={goTo} />
        {checks === 0 ? null : <Doubts store={store} onChoose={goTo} />}
        <FormView form={form} {...(reading ? {} : { section: current })} />
        {reading ? null : (
          <SectionTurn
            sections={sections}
            current={current}
            onChoose={goToSection}
            onCheck={() => void guarded(check)}
          />
        )}
      </div>
      {beside === undefined ? null : (
        <aside className="ws-pages" aria-label="版面和检查">
          {beside(focused)}
        </aside>
      )}
    </div>
  );
}

/** What is unlikely but not wrong, as figures that were reported otherwise: whoever is sure of it leaves it so. */
function Doubts({ store, onChoose }: { store: FormStore; onChoose: (pointer: string) => void }) {
  const doubts = useSettled(store, ({ validation }) => validation.notes);
  if (doubts.length === 0) return null;
  return (
    <section className="sf-returned" aria-labelledby="doubts">
      <h2 id="doubts">另有{doubts.length}处请核实，确实如此的不用改</h2>
      <ol>
        {doubts.map(({ pointer, message }) => (
          <li key={pointer + message}>
            <button type="button" onClick={() => onChoose(pointer)}>
              {message}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What a returned form is to be corrected in; everything else stays as it was handed in. */
function Returned(props: {
  fields: readonly ReturnedField[];
  store: FormStore;
  onChoose: (pointer: string) => void;
}) {
  const { schema } = props.store.definition;
  return (
    <section className="sf-returned" aria-labelledby="returned">
      <h2 id="returned">退回修改{props.fields.length}处，其他内容不能改动</h2>
      <ol>
        {props.fields.map(({ pointer, text, by }) => (
          <li key={pointer + text}>
            <button type="button" onClick={() => props.onChoose(pointer)}>
              {fieldName(schema, pointer)}
            </button>
            ：{text}（{by}）
          </li>
        ))}
      </ol>
    </section>
  );
}

/** On to the next part, and from the last one to the check. */
function SectionTurn(props: {
  sections: readonly Section[];
  current: string;
  onChoose: (key: string) => void;
  onCheck: () => void;
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
      {after === undefined ? (
        <Button type="primary" onClick={props.onCheck}>
          填写完毕，检查
        </Button>
      ) : (
        <Button type="primary" onClick={() => props.onChoose(after.key)}>
          下一部分：{after.title}
        </Button>
      )}
    </div>
  );
}
