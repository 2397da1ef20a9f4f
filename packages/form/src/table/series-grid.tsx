import { emptyAt, type Json, type SchemaNode, step } from "@shifan/schema";
import { Input } from "antd";
import { type ClipboardEvent, memo, useMemo, useState } from "react";
import type { FieldProps } from "../fields/control.ts";
import { FieldControl } from "../fields/field-control.tsx";
import { ClauseHint, FieldFaults, FieldHelp } from "../fields/field-notes.tsx";
import { RequiredMark } from "../fields/required-mark.tsx";
import { useControl } from "../fields/use-control.ts";
import { useDraftText } from "../fields/use-draft-text.ts";
import { pastedCells } from "../values/pasted-cells.ts";
import { fieldId } from "../view/field-id.ts";
import { useFieldState, useForm, useLocked, useSelected, useValue } from "../view/form-context.ts";
import { pasteChanges } from "./paste-changes.ts";

const YEARS = [0, 1, 2] as const;

const yearOf = (row: Json | undefined): number | undefined => {
  const { year } = (row ?? {}) as { readonly year?: Json };
  return typeof year === "number" ? year : undefined;
};

/** What the years are called: as the series says, or as it will when its first figure is typed. */
function yearNames(series: Json | undefined, fresh: Json | undefined): string {
  const [own, later] = [series, fresh].map((it) => (Array.isArray(it) ? it : []));
  return YEARS.map((year) => `${yearOf(own?.[year]) ?? yearOf(later?.[year]) ?? `第${year + 1}`}年`).join();
}

function useYears(pointer: string): readonly string[] {
  const { store } = useForm();
  const fresh = useMemo(() => emptyAt(store.definition, pointer, store), [store, pointer]);
  return useSelected(pointer, (series) => yearNames(series, fresh)).split(",");
}

/** Indicators of the last three years: one row an indicator, one column a year, as the printed form has them. */
export function SeriesGrid({ fields }: { fields: readonly FieldProps[] }) {
  const { store, readOnly } = useForm();
  const [first] = fields;
  const years = useYears(first?.pointer ?? "");
  const paste = (event: ClipboardEvent): void => {
    const at = cellAt(event.target, fields);
    const cells = pastedCells(event.clipboardData);
    if (at === undefined || cells === undefined || readOnly) return;
    event.preventDefault();
    const places = fields.map(({ pointer, node }) =>
      YEARS.map((year) => ({ pointer: valuePointer(pointer, year), node: valueNode(node) })),
    );
    store.setAll(pasteChanges(cells, places, at));
  };
  return (
    <div className="sf-scroll sf-wide">
      <table className="sf-grid" onPaste={paste}>
        <thead>
          <tr>
            <th scope="col">指标</th>
            <th scope="col">单位</th>
            {YEARS.map((year) => (
              <th key={year} scope="col">
                {years[year]}
              </th>
            ))}
            <th scope="col">说明</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <SeriesRow key={field.pointer} {...field} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const valuePointer = (pointer: string, year: number): string => step(step(pointer, year), "value");
const notePointer = (pointer: string, year: number): string => step(step(pointer, year), "note");

/** What one year's figure is: the series' own unit and decimals with the row's limits. */
function valueNode(series: SchemaNode): SchemaNode {
  const value = series.items?.properties?.value ?? {};
  const { "x-unit": unit, "x-decimals": decimals, readOnly } = series;
  return {
    ...value,
    ...(unit === undefined ? {} : { "x-unit": unit }),
    ...(decimals === undefined ? {} : { "x-decimals": decimals }),
    ...(readOnly === undefined ? {} : { readOnly }),
  };
}

function cellAt(
  target: EventTarget,
  fields: readonly FieldProps[],
): { row: number; column: number } | undefined {
  const id = target instanceof HTMLElement ? target.id : "";
  for (const [row, { pointer }] of fields.entries()) {
    const column = YEARS.findIndex((year) => fieldId(valuePointer(pointer, year)) === id);
    if (column >= 0) return { row, column };
  }
  return undefined;
}

const SeriesRow = memo(function SeriesRow({ pointer, node, name }: FieldProps) {
  const { absent, required } = useFieldState(pointer);
  if (absent) return null;
  const label = node.title ?? name;
  const unit = node["x-unit"] ?? "";
  const value = valueNode(node);
  return (
    <tr id={fieldId(pointer)} tabIndex={-1}>
      <th scope="row">
        {label}
        {required ? <RequiredMark /> : null}
        <ClauseHint node={node} label={label} />
        <FieldHelp pointer={pointer} node={node} />
        <FieldFaults pointer={pointer} />
      </th>
      <td className="sf-unit">{unit}</td>
      {YEARS.map((year) => (
        <td key={year} className={node.readOnly === true ? "sf-computed" : undefined}>
          <YearCell pointer={pointer} year={year} node={value} label={label} />
        </td>
      ))}
      <td>
        {node.readOnly === true ? (
          <span className="sf-muted">自动计算</span>
        ) : (
          <Notes pointer={pointer} label={label} />
        )}
      </td>
    </tr>
  );
});

interface YearProps {
  readonly pointer: string;
  readonly year: number;
  readonly label: string;
}

function YearCell({ pointer, year, node, label }: YearProps & { node: SchemaNode }) {
  const at = valuePointer(pointer, year);
  return (
    <>
      <FieldControl pointer={at} node={node} label={`${label}第${year + 1}年`} compact />
      <FieldFaults pointer={at} />
    </>
  );
}

const NOTE: SchemaNode = { type: "string" };

/** Notes on the years of one indicator: those that there are, and a button for more. */
function Notes({ pointer, label }: { pointer: string; label: string }) {
  const locked = useLocked(pointer, NOTE);
  const [wanted, setWanted] = useState(false);
  const hasNote = useSelected(pointer, (series) => YEARS.some((year) => noteOf(series, year) !== undefined));
  return (
    <>
      {YEARS.map((year) => (
        <YearNote key={year} pointer={pointer} year={year} label={label} wanted={wanted} />
      ))}
      {locked || wanted ? null : (
        <button
          type="button"
          className="sf-clause"
          onClick={() => setWanted(true)}
          aria-label={`${label}：${hasNote ? "补充说明" : "填写说明"}`}
        >
          {hasNote ? "补充" : "填写"}
        </button>
      )}
    </>
  );
}

const noteOf = (series: Json | undefined, year: number): Json | undefined =>
  Array.isArray(series) ? (series[year] as { readonly note?: Json } | undefined)?.note : undefined;

/** Why a year has no figure, or one that asks for an explanation: shown where there is something to explain. */
function YearNote({ pointer, year, label, wanted }: YearProps & { wanted: boolean }) {
  const at = notePointer(pointer, year);
  const isNull = useSelected(valuePointer(pointer, year), (value) => value === null);
  const yearName = useYears(pointer)[year] ?? "";
  const { warnings } = useFieldState(valuePointer(pointer, year));
  const note = useValue(at);
  const { faults } = useFieldState(at);
  if (!wanted && note === undefined && warnings.length === 0 && faults.length === 0) return null;
  return (
    <>
      <NoteInput
        pointer={at}
        label={`${label}${yearName}的说明`}
        placeholder={`${yearName}：${isNull ? "无数据的原因" : "说明"}`}
      />
      <FieldFaults pointer={at} />
    </>
  );
}

function NoteInput({ pointer, label, placeholder }: { pointer: string; label: string; placeholder: string }) {
  const { value, change, leave, focus, locked, described } = useControl({
    pointer,
    node: NOTE,
    label,
    compact: true,
  });
  const draft = useDraftText(String(value ?? ""), (text) => change(text === "" ? undefined : text));
  return (
    <Input
      {...described}
      {...draft}
      size="small"
      placeholder={placeholder}
      readOnly={locked}
      onBlur={leave}
      onFocus={focus}
    />
  );
}
