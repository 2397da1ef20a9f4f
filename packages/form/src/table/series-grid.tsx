import type { SchemaNode } from "@shifan/schema";
import { memo, useState } from "react";
import { ClauseHint, isHinted } from "../fields/clause-hint.tsx";
import type { FieldProps } from "../fields/control.ts";
import { FieldControl } from "../fields/field-control.tsx";
import { FieldHelp } from "../fields/field-notes.tsx";
import { RequiredMark } from "../fields/required-mark.tsx";
import { fieldId } from "../view/field-id.ts";
import { useFieldState, useForm, useLocked, useSelected } from "../view/form-context.ts";
import { moveByKeys } from "./cell-keys.ts";
import { PasteStatus } from "./paste-status.tsx";
import { hasNotes, SeriesFoot } from "./series-foot.tsx";
import { useYears, valueNode, valuePointer, YEARS } from "./series-places.ts";
import { useSeriesPaste } from "./use-series-paste.ts";

/** Indicator, unit, the years, and the way to their notes. */
const COLUMNS = YEARS.length + 3;

/** Indicators of the last three years: one row an indicator, one column a year, as the printed form has them. */
export function SeriesGrid({ fields }: { fields: readonly FieldProps[] }) {
  const years = useYears(fields[0]?.pointer ?? "");
  const [said, paste] = useSeriesPaste(fields, years);
  return (
    <div className="sf-wide">
      <div className="sf-scroll">
        <table className="sf-grid" onPaste={paste} onKeyDown={moveByKeys}>
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
              <SeriesRow key={field.pointer} {...field} years={years} />
            ))}
          </tbody>
        </table>
      </div>
      <PasteStatus said={said} />
    </div>
  );
}

interface RowProps extends FieldProps {
  /** What the columns are called. */
  readonly years: readonly string[];
}

const SeriesRow = memo(function SeriesRow({ pointer, node, name, years }: RowProps) {
  const form = useForm();
  const { absent, required } = useFieldState(pointer);
  const [wanted, setWanted] = useState(false);
  if (absent) return null;
  const label = node.title ?? name;
  const hinted = isHinted(form, node);
  const value = valueNode(node);
  const isComputed = node.readOnly === true;
  return (
    <>
      <tr id={fieldId(pointer)} tabIndex={-1}>
        <th scope="row">
          {label}
          {required ? <RequiredMark /> : null}
          <ClauseHint pointer={pointer} node={node} label={label} />
          <FieldHelp pointer={pointer} node={node} />
        </th>
        <td className="sf-unit">{node["x-unit"] ?? ""}</td>
        {YEARS.map((year) => (
          <td key={year} className={isComputed ? "sf-computed" : undefined}>
            <FieldControl
              pointer={valuePointer(pointer, year)}
              node={value}
              label={`${label}${years[year] ?? ""}`}
              hinted={hinted}
              compact
            />
          </td>
        ))}
        <td className="sf-unit">
          {isComputed ? (
            <span className="sf-muted">自动计算</span>
          ) : (
            <NotesButton pointer={pointer} label={label} wanted={wanted} onWant={() => setWanted(true)} />
          )}
        </td>
      </tr>
      <SeriesFoot pointer={pointer} label={label} columns={COLUMNS} isComputed={isComputed} wanted={wanted} />
    </>
  );
});

interface NotesButtonProps {
  readonly pointer: string;
  readonly label: string;
  readonly wanted: boolean;
  readonly onWant: () => void;
}

/** Opens the notes on all years of an indicator. */
function NotesButton({ pointer, label, wanted, onWant }: NotesButtonProps) {
  const locked = useLocked(pointer, NOTE);
  const word = useSelected(pointer, hasNotes) ? "补充" : "填写";
  if (locked || wanted) return null;
  return (
    <button type="button" className="sf-clause" onClick={onWant} aria-label={`${label}：${word}说明`}>
      {word}
    </button>
  );
}

const NOTE: SchemaNode = { type: "string" };
