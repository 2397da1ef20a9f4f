import { emptyAt, isBlank, type SchemaNode, step, type ValueKind, valueKind } from "@shifan/schema";
import { Button } from "antd";
import { memo, useMemo } from "react";
import { FormTable } from "../table/form-table.tsx";
import { ListHead, RowButtons, useRows } from "../table/rows.tsx";
import { SeriesGrid } from "../table/series-grid.tsx";
import { addId, fieldId } from "../view/field-id.ts";
import { useFieldState, useForm, useSelected } from "../view/form-context.ts";
import { ClauseHint, isHinted } from "./clause-hint.tsx";
import type { FieldProps, Labelled } from "./control.ts";
import { FieldControl } from "./field-control.tsx";
import { FieldFaults, FieldHelp } from "./field-notes.tsx";
import { FileList } from "./file-list.tsx";
import { RequiredMark } from "./required-mark.tsx";

/** Whether a field must stay empty, as the 发文字号 of a certificate: then it is shown only to be emptied. */
const takesNothing = ({ type, maxItems }: SchemaNode): boolean => type === "null" || maxItems === 0;

/** A field of any kind; nothing where a condition leaves it out, or where there is nothing to fill in. */
export const Field = memo(function Field({ pointer, node, name }: FieldProps) {
  const { absent } = useFieldState(pointer);
  const isNeedless = useSelected(pointer, (value) => takesNothing(node) && isBlank(value));
  if (absent || isNeedless) return null;
  const label = node.title ?? name;
  switch (valueKind(node)) {
    case "group":
      return <Group pointer={pointer} node={node} label={label} />;
    case "table":
      return isFlat(node) ? (
        <FormTable pointer={pointer} node={node} label={label} />
      ) : (
        <CardList pointer={pointer} node={node} label={label} />
      );
    case "files":
      return <FileList pointer={pointer} node={node} label={label} />;
    case "series":
      return <SeriesGrid fields={[{ pointer, node, name }]} />;
    default:
      return <Simple pointer={pointer} node={node} label={label} />;
  }
});

const WITH_ROOM = new Set<ValueKind>(["series", "table", "group", "files"]);

/** Whether each of a list's fields fits in a cell; rows that hold grids of their own stand as cards. */
const isFlat = ({ items }: SchemaNode): boolean =>
  Object.values(items?.properties ?? {}).every((child) => !WITH_ROOM.has(valueKind(child)));

function Simple({ pointer, node, label }: Labelled) {
  const form = useForm();
  const { required } = useFieldState(pointer);
  const wide = ["prose", "choices", "list", "file"].includes(valueKind(node));
  return (
    <div className={wide ? "sf-field sf-wide" : "sf-field"}>
      <div className="sf-label">
        <label htmlFor={fieldId(pointer)} id={`${fieldId(pointer)}-label`}>
          {label}
          {required ? <RequiredMark /> : null}
        </label>
        <ClauseHint pointer={pointer} node={node} label={label} />
      </div>
      <FieldControl pointer={pointer} node={node} label={label} hinted={isHinted(form, node)} />
      <FieldHelp pointer={pointer} node={node} />
      <FieldFaults pointer={pointer} />
    </div>
  );
}

function Group({ pointer, node, label }: Labelled) {
  const { readOnly } = useForm();
  return (
    <fieldset className="sf-group" id={fieldId(pointer)} tabIndex={-1}>
      <legend>
        {label}
        <ClauseHint node={node} label={label} />
      </legend>
      {readOnly || node.description === undefined ? null : <p className="sf-help">{node.description}</p>}
      <Fields pointer={pointer} node={node} />
      <FieldFaults pointer={pointer} />
    </fieldset>
  );
}

/** A list whose entries hold grids and tables of their own: one card an entry. */
function CardList(props: Labelled) {
  const { pointer, node, label } = props;
  const { store } = useForm();
  const items = node.items ?? {};
  const rows = useRows(props, emptyAt(store.definition, step(pointer, 0), store) ?? {});
  return (
    <section className="sf-list sf-wide" aria-labelledby={`${fieldId(pointer)}-label`}>
      <ListHead {...props} count={rows.count} />
      {Array.from({ length: rows.count }, (_, index) => {
        const at = step(pointer, index);
        return (
          <fieldset key={at} className="sf-group" id={fieldId(at)} tabIndex={-1}>
            <legend>
              {label}第{index + 1}项
              <RowButtons rows={rows} index={index} label={label} />
            </legend>
            <Fields pointer={at} node={items} />
            <FieldFaults pointer={at} />
          </fieldset>
        );
      })}
      {rows.locked ? null : (
        <Button id={addId(pointer)} size="small" onClick={rows.add}>
          添加一项
        </Button>
      )}
    </section>
  );
}

/** Neighbouring series share one three-year grid; every other field stands for itself. */
function grouped(fields: readonly FieldProps[]): readonly (readonly FieldProps[])[] {
  const groups: FieldProps[][] = [];
  for (const field of fields) {
    const last = groups.at(-1);
    const joins =
      valueKind(field.node) === "series" && last?.[0] !== undefined && valueKind(last[0].node) === "series";
    if (joins) last?.push(field);
    else groups.push([field]);
  }
  return groups;
}

/** Fields in their order. */
export function FieldList({ fields }: { fields: readonly FieldProps[] }) {
  const groups = useMemo(() => grouped(fields), [fields]);
  return (
    <div className="sf-fields">
      {groups.map((group) => {
        const [first] = group;
        if (first === undefined) return null;
        return valueKind(first.node) === "series" ? (
          <SeriesGrid key={first.pointer} fields={group} />
        ) : (
          <Field key={first.pointer} {...first} />
        );
      })}
    </div>
  );
}

/** The fields of an object, in the order of its schema. */
export function Fields({ pointer, node }: { pointer: string; node: SchemaNode }) {
  const fields = useMemo(
    () =>
      Object.entries(node.properties ?? {}).map(([name, child]) => ({
        pointer: step(pointer, name),
        node: child,
        name,
      })),
    [pointer, node],
  );
  return <FieldList fields={fields} />;
}
