import { labelOf } from "@shifan/schema";
import { Button, Checkbox, Radio } from "antd";
import { useRef } from "react";
import type { Option } from "../view/form-context.ts";
import { useForm } from "../view/form-context.ts";
import { type ControlProps, plainly } from "./control.ts";
import { CellChoices, ListChoice } from "./list-choice.tsx";
import { type Control, useControl } from "./use-control.ts";

/** From so many choices on a list to search in is quicker than looking through them all. */
const MANY = 7;

function useOptions({ pointer, node }: ControlProps): readonly Option[] {
  const { optionsOf } = useForm();
  const own = (node.items ?? node).enum ?? [];
  return (
    optionsOf(pointer, node) ??
    own.map((value) => ({ value: String(value), label: labelOf(node.items ?? node, String(value)) }))
  );
}

/** One of several values. */
export function ChoiceControl(props: ControlProps) {
  const options = useOptions(props);
  const control = useControl(props);
  const { value, change } = control;
  if (props.compact === true) {
    const now = typeof value === "string" ? value : "";
    const unknown = now !== "" && !options.some((option) => option.value === now);
    // A pasted word that is no choice is shown, so that it can be corrected.
    const shown = unknown ? [{ value: now, label: `${now}（不在可选范围）` }, ...options] : options;
    const choose = (text: string): void => change(text === "" ? undefined : text);
    return <NativeChoice control={control} label={props.label} now={now} options={shown} onChoose={choose} />;
  }
  return options.length < MANY ? (
    <RadioChoice control={control} label={props.label} now={value} options={options} onChoose={change} />
  ) : (
    <ListChoice control={control} label={props.label} options={options} />
  );
}

/** One of several options, as it stands and as it is chosen. */
interface Choice {
  readonly control: Control;
  readonly label: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}

function RadioChoice({ control, label, now, options, onChoose }: Choice & { readonly now: unknown }) {
  const { change, leave, focus, locked, required, described } = control;
  const { id, ...aria } = described;
  const group = useRef<HTMLDivElement>(null);
  const isChosen = options.length > 1 && options.some(({ value }) => value === now);
  const clear = (): void => {
    change(undefined);
    group.current?.querySelector("input")?.focus();
  };
  return (
    <div className="sf-radios">
      <div ref={group} id={id} role="radiogroup" aria-labelledby={`${id}-label`} {...aria} tabIndex={-1}>
        <Radio.Group
          value={now}
          disabled={locked}
          options={options.map((option) => ({ ...option, name: id }))}
          onChange={({ target }) => onChoose(target.value)}
          onBlur={leave}
          onFocus={focus}
        />
      </div>
      {isChosen && !required && !locked ? (
        <Button size="small" type="text" aria-label={`清除“${label}”`} onClick={clear}>
          清除
        </Button>
      ) : null}
    </div>
  );
}

/** The browser's own list: a table has hundreds of them. */
function NativeChoice({ control, now, options, onChoose }: Choice & { readonly now: string }) {
  const { leave, focus, locked, described } = control;
  return (
    <select
      {...described}
      className="sf-select"
      value={now}
      disabled={locked}
      onChange={({ target }) => onChoose(target.value)}
      onBlur={leave}
      onFocus={focus}
    >
      <option value="" />
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** Several of several values: boxes to tick, in a table's cell a list to choose from. */
export function ChoicesControl(props: ControlProps) {
  const options = useOptions(props);
  const control = useControl(props);
  return props.compact === true ? (
    <CellChoices control={control} label={props.label} options={options} />
  ) : (
    <Boxes control={control} options={options} />
  );
}

function Boxes({ control, options }: Pick<Choice, "control" | "options">) {
  const { value, change, leave, focus, locked, described } = control;
  const { id, ...aria } = plainly(described);
  const chosen = Array.isArray(value) ? value.map(String) : [];
  return (
    <fieldset
      className="sf-plain"
      id={id}
      aria-labelledby={`${id}-label`}
      {...aria}
      tabIndex={-1}
      onBlur={leave}
      onFocus={focus}
    >
      <Checkbox.Group
        value={chosen}
        disabled={locked}
        options={[...options]}
        onChange={(next) => change(next.length === 0 ? undefined : next)}
      />
    </fieldset>
  );
}

const YES_NO = [
  { value: "true", label: "是" },
  { value: "false", label: "否" },
] as const;

/** 是 or 否, or not answered yet. */
export function YesNoControl(props: ControlProps) {
  const control = useControl(props);
  const now = control.value === undefined ? "" : String(control.value);
  const choose = (text: string): void => control.change(text === "" ? undefined : text === "true");
  const Shown = props.compact === true ? NativeChoice : RadioChoice;
  return <Shown control={control} label={props.label} now={now} options={YES_NO} onChoose={choose} />;
}
