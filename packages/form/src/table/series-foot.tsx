import { type Json, type SchemaNode, step } from "@shifan/schema";
import { Input } from "antd";
import { useEffect } from "react";
import { Remarks } from "../fields/field-notes.tsx";
import { useControl } from "../fields/use-control.ts";
import { useDraftText } from "../fields/use-draft-text.ts";
import { faultId, fieldId } from "../view/field-id.ts";
import { useFieldState, useForm, useSelected } from "../view/form-context.ts";
import { seriesLines, type YearFaults } from "./series-faults.ts";
import { notePointer, useYears, valuePointer, YEARS } from "./series-places.ts";

const NOTE: SchemaNode = { type: "string" };

interface FootProps {
  readonly pointer: string;
  readonly label: string;
  /** Columns of the grid: what stands below a row has its whole width. */
  readonly columns: number;
  /** Whether notes were asked for; those that there are stand here anyway. */
  readonly wanted: boolean;
}

/** Below an indicator's row: what is wrong with its years, and the notes on them. */
export function SeriesFoot({ pointer, label, columns, wanted }: FootProps) {
  const years = useYears(pointer);
  const said = useSaid(pointer, years);
  const notes = useNotes(pointer, wanted);
  const { comments } = useForm();
  const at = [pointer, ...YEARS.flatMap((year) => [step(pointer, year), valuePointer(pointer, year)])];
  const remarked = at.filter((place) => comments.some((comment) => comment.pointer === place));
  const lines = seriesLines(said);
  useNoteFocus(pointer, wanted);
  if (lines.length + notes.length + remarked.length === 0) return null;
  return (
    <tr className="sf-foot">
      <td colSpan={columns}>
        <div className="sf-foot-inside">
          {lines.map(({ text, isWarning }) => (
            <p key={text} className={isWarning ? "sf-warning" : "sf-fault"}>
              {text}
            </p>
          ))}
          <YearDescriptions pointer={pointer} said={said} />
          {remarked.map((place) => (
            <Remarks key={place} pointer={place} />
          ))}
          {notes.length === 0 ? null : (
            <div className="sf-notes">
              {notes.map((year) => (
                <YearNote
                  key={year}
                  pointer={pointer}
                  year={year}
                  yearName={years[year] ?? ""}
                  label={label}
                />
              ))}
            </div>
          )}
        </div>
      </td>
    </tr>
  );
}

/** What is to be said of the series and of each of its years. */
function useSaid(pointer: string, years: readonly string[]): readonly YearFaults[] {
  const series = useFieldState(pointer);
  const [first, second, third] = YEARS.map((year) => valuePointer(pointer, year)) as [string, string, string];
  const states = [useFieldState(first), useFieldState(second), useFieldState(third)];
  return [
    ...states.map(({ faults, warnings }, year) => ({ year: years[year] ?? "", faults, warnings })),
    { year: "", faults: series.faults, warnings: series.warnings },
  ];
}

/** What a screen reader says of each year's cell: the sentences below the row, those of several years too. */
function YearDescriptions({ pointer, said }: { pointer: string; said: readonly YearFaults[] }) {
  return YEARS.map((year) => {
    const { faults = [], warnings = [] } = said[year] ?? {};
    if (faults.length + warnings.length === 0) return null;
    return (
      <span key={year} hidden id={faultId(valuePointer(pointer, year))}>
        {[...faults, ...warnings].map(({ message }) => message).join("；")}
      </span>
    );
  });
}

const noteOf = (series: Json | undefined, year: number): Json | undefined =>
  Array.isArray(series) ? (series[year] as { readonly note?: Json } | undefined)?.note : undefined;

/** Whether an indicator has a note on any year. */
export const hasNotes = (series: Json | undefined): boolean =>
  YEARS.some((year) => noteOf(series, year) !== undefined);

/** The years whose note is shown: all when they were asked for, else those that there is something to explain of. */
function useNotes(pointer: string, wanted: boolean): readonly number[] {
  const [first, second, third] = YEARS.map((year) => notePointer(pointer, year)) as [string, string, string];
  const notes = [useFieldState(first), useFieldState(second), useFieldState(third)];
  const [a, b, c] = YEARS.map((year) => valuePointer(pointer, year)) as [string, string, string];
  const values = [useFieldState(a), useFieldState(b), useFieldState(c)];
  const noted = useSelected(pointer, (series) =>
    YEARS.map((year) => (noteOf(series, year) === undefined ? "" : String(year))).join(""),
  );
  return YEARS.filter(
    (year) =>
      wanted ||
      noted.includes(String(year)) ||
      (notes[year]?.faults.length ?? 0) + (values[year]?.warnings.length ?? 0) > 0,
  );
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
