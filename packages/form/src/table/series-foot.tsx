import type { FaultCode, Json, SchemaNode } from "@shifan/schema";
import { Input } from "antd";
import { useEffect, useMemo } from "react";
import { useControl } from "../fields/use-control.ts";
import { useDraftText } from "../fields/use-draft-text.ts";
import { faultId, fieldId } from "../view/field-id.ts";
import { useFieldState, useFieldStates, useForm, useSelected, useValue } from "../view/form-context.ts";
import { RowFoot, type SaidCell } from "./row-foot.tsx";
import { notePointer, useYears, valuePointer, YEARS } from "./series-places.ts";

const NOTE: SchemaNode = { type: "string" };

interface FootProps {
  readonly pointer: string;
  readonly label: string;
  readonly columns: number;
  readonly isComputed: boolean;
  /** Whether notes were asked for; those that there are stand here anyway. */
  readonly wanted: boolean;
}

/** Below an indicator's row: what is wrong with its years, and the notes on them. */
export function SeriesFoot({ pointer, label, columns, isComputed, wanted }: FootProps) {
  const years = useYears(pointer);
  const cells = useCells(pointer, years);
  const notes = useNotes(pointer, wanted);
  const { readOnly } = useForm();
  const Note = readOnly ? ReadNote : YearNote;
  useNoteFocus(pointer, wanted);
  return (
    <RowFoot cells={cells} columns={columns}>
      {notes.length === 0 || isComputed ? undefined : (
        <div className="sf-notes">
          {notes.map((year) => (
            <Note key={year} pointer={pointer} year={year} yearName={years[year] ?? ""} label={label} />
          ))}
        </div>
      )}
    </RowFoot>
  );
}

/** What is to be said of each year and of the series. */
function useCells(pointer: string, years: readonly string[]): readonly SaidCell[] {
  const pointers = useMemo(() => [...YEARS.map((year) => valuePointer(pointer, year)), pointer], [pointer]);
  const states = useFieldStates(pointers);
  return states.map(({ faults, warnings }, index) => ({
    pointer: pointers[index] ?? pointer,
    name: years[index] ?? "",
    faults,
    warnings,
  }));
}

/** A figure that was reported otherwise before is no fault once a note says why (R28). */
const CHANGED: FaultCode = "figure-changed";

const noteOf = (series: Json | undefined, year: number): Json | undefined =>
  Array.isArray(series) ? (series[year] as { readonly note?: Json } | undefined)?.note : undefined;

/** Whether an indicator has a note on any year. */
export const hasNotes = (series: Json | undefined): boolean =>
  YEARS.some((year) => noteOf(series, year) !== undefined);

/** The years whose note is shown: all when they were asked for, else those that there is something to explain of. */
function useNotes(pointer: string, wanted: boolean): readonly number[] {
  const pointers = useMemo(
    () => [notePointer, valuePointer].flatMap((at) => YEARS.map((year) => at(pointer, year))),
    [pointer],
  );
  const states = useFieldStates(pointers);
  const noted = useSelected(pointer, (series) =>
    YEARS.map((year) => (noteOf(series, year) === undefined ? "" : String(year))).join(""),
  );
  return YEARS.filter((year) => {
    const [note, value] = [states[year], states[year + YEARS.length]];
    const isChanged = value?.faults.some(({ code }) => code === CHANGED) === true;
    const isAsked = (note?.faults.length ?? 0) + (value?.warnings.length ?? 0) > 0 || isChanged;
    return wanted || isAsked || noted.includes(String(year));
  });
}

/** Whoever asks for notes types on in the first one that is needed: where a year has no figure. */
function useNoteFocus(pointer: string, wanted: boolean): void {
  const { store } = useForm();
  useEffect(() => {
    if (!wanted) return;
    const series = store.value(pointer);
    const open = YEARS.filter((year) => noteOf(series, year) === undefined);
    const year =
      open.find((it) => typeof store.value(valuePointer(pointer, it)) !== "number") ?? open[0] ?? 0;
    document.getElementById(fieldId(notePointer(pointer, year)))?.focus();
  }, [wanted, store, pointer]);
}

interface YearNoteProps {
  readonly pointer: string;
  readonly year: number;
  readonly yearName: string;
  readonly label: string;
}

/** What was said of a year's figure, where the form is read through. */
function ReadNote({ pointer, year, yearName }: YearNoteProps) {
  const note = useValue(notePointer(pointer, year));
  return note === undefined ? null : <p className="sf-read">{`${yearName}：${String(note)}`}</p>;
}

/** Why a year has no figure, or one that asks for an explanation. */
function YearNote({ pointer, year, yearName, label }: YearNoteProps) {
  const at = notePointer(pointer, year);
  const isFigure = useSelected(valuePointer(pointer, year), (value) => typeof value === "number");
  const { faults } = useFieldState(at);
  const { value, change, leave, focus, locked, described } = useControl({
    pointer: at,
    node: NOTE,
    label: `${label}${yearName}的说明`,
    compact: true,
  });
  const draft = useDraftText(String(value ?? ""), (text) => change(text === "" ? undefined : text));
  return (
    <div>
      <span aria-hidden="true" className="sf-count">
        {yearName}
        {isFigure ? "的说明" : "无数据的原因"}
      </span>
      <Input {...described} {...draft} size="small" readOnly={locked} onBlur={leave} onFocus={focus} />
      {faults.length === 0 ? null : (
        <div id={faultId(at)}>
          {faults.map(({ message }) => (
            <p key={message} className="sf-fault">
              {message}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}
