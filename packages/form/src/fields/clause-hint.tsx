import type { SchemaNode } from "@shifan/schema";
import { Popover } from "antd";
import { type KeyboardEvent, type MouseEvent, useRef, useState } from "react";
import { CLAUSE_KEY } from "../view/clause-key.ts";
import { type FormContextValue, isLocked, useForm } from "../view/form-context.ts";

interface HintProps {
  readonly node: SchemaNode;
  readonly label: string;
  /** The field that takes the key; without one, or where it is locked, the button is reached by Tab. */
  readonly pointer?: string;
}

type Texts = Pick<FormContextValue, "clauseText">;

const clausesOf = ({ clauseText }: Texts, node: SchemaNode) =>
  (node["x-clause"] ?? []).flatMap((clause) => {
    const text = clauseText(clause);
    return text === undefined ? [] : [{ clause, text }];
  });

/** Whether a field has words of the plan behind it. */
export const isHinted = (form: Texts, node: SchemaNode): boolean => clausesOf(form, node).length > 0;

/** A small button that shows the words of the plan which ask for a field. */
export function ClauseHint({ node, label, pointer }: HintProps) {
  const form = useForm();
  const clauses = clausesOf(form, node);
  const { open, afterOpen, close, onClick, content } = useHint();
  if (clauses.length === 0) return null;
  const hasKey = pointer !== undefined && !isLocked(form, pointer, node);
  const name = `“${label}”的方案依据`;
  return (
    <Popover
      open={open}
      onOpenChange={(next) => next || close()}
      afterOpenChange={afterOpen}
      trigger={["click"]}
      title="实施方案原文"
      content={
        <section
          ref={content}
          tabIndex={-1}
          className="sf-clauses"
          aria-label={name}
          onKeyDown={closing(close)}
        >
          {clauses.map(({ clause, text }) => (
            <p key={clause}>{text}</p>
          ))}
        </section>
      }
    >
      <button
        type="button"
        className="sf-clause"
        aria-label={name}
        aria-expanded={open}
        {...(hasKey ? { tabIndex: -1, title: `方案依据（${CLAUSE_KEY}）` } : {})}
        onClick={onClick}
        onKeyDown={closing(close)}
      >
        依据
      </button>
    </Popover>
  );
}

/** Esc, and whatever leads away, closes the words. */
const closing =
  (close: () => void) =>
  (event: KeyboardEvent): void => {
    const isInside = event.currentTarget.tagName === "SECTION";
    if (event.key !== "Escape" && !(event.key === "Tab" && isInside)) return;
    event.preventDefault();
    close();
  };

/** Opened by a key the words get the focus, so that they are read out; closed, it goes back to where it was. */
function useHint() {
  const [open, setOpen] = useState(false);
  const content = useRef<HTMLElement>(null);
  const origin = useRef<HTMLElement | null>(null);
  const close = (): void => {
    if (content.current?.contains(document.activeElement)) origin.current?.focus();
    setOpen(false);
  };
  const onClick = ({ detail }: MouseEvent): void => {
    origin.current = detail === 0 ? (document.activeElement as HTMLElement) : null;
    if (open) close();
    else setOpen(true);
  };
  const afterOpen = (isShown: boolean): void => {
    if (isShown && origin.current !== null) content.current?.focus();
  };
  return { open, afterOpen, close, onClick, content };
}
