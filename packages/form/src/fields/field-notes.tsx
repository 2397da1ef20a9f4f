import { formulaText, type SchemaNode } from "@shifan/schema";
import { faultId, helpId } from "../view/field-id.ts";
import { useFieldState, useForm } from "../view/form-context.ts";

/** Faults, warnings and remarks of a field, under its control. */
export function FieldFaults({ pointer }: { pointer: string }) {
  const { faults, warnings } = useFieldState(pointer);
  return (
    <>
      {faults.length + warnings.length === 0 ? null : (
        <div id={faultId(pointer)}>
          {faults.map(({ message }) => (
            <p key={message} className="sf-fault">
              {message}
            </p>
          ))}
          {warnings.map(({ message }) => (
            <p key={message} className="sf-warning">
              {message}
            </p>
          ))}
        </div>
      )}
      <Remarks pointer={pointer} />
    </>
  );
}

/** What whoever returned the form has to say of a field. */
export function Remarks({ pointer }: { pointer: string }) {
  const { comments } = useForm();
  return comments
    .filter((comment) => comment.pointer === pointer)
    .map(({ text, by }) => (
      <p key={by + text} className="sf-comment">
        <strong>退回意见（{by}）：</strong>
        {text}
      </p>
    ));
}

/** Help, and the formula of a computed field. Who only reads is told how a figure is defined, not how a field is filled in. */
export function FieldHelp({ pointer, node }: { pointer: string; node: SchemaNode }) {
  const { store, readOnly } = useForm();
  const formula = node["x-calc"] === undefined ? undefined : formulaText(store.definition, pointer);
  // The browser's own field shows how a date is written.
  const isDate = node.format === "date" || node.format === "date-time";
  const isNeedless = isDate || (readOnly && node["x-series"] === undefined);
  const parts = [
    isNeedless ? undefined : node.description,
    formula === undefined ? undefined : `自动计算：${formula}`,
  ].filter(Boolean);
  if (parts.length === 0) return null;
  return (
    <p id={helpId(pointer)} className="sf-help">
      {parts.join("；")}
    </p>
  );
}
