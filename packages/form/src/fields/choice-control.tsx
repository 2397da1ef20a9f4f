import { labelOf } from "@shifan/schema";
import { Checkbox, Radio } from "antd";
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
    return <NativeChoice control={control} now={now} options={shown} onChoose={choose} />;
  }
  return options.length < MANY ? (
    <RadioChoice control={control} now={value} options={options} onChoose={change} />
  ) : (
    <ListChoice control={control} label={props.label} options={options} />
  );
}

/** One of several options, as it stands and as it is chosen. */
interface Choice {
  readonly control: Control;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}

function RadioChoice({ control, now, options, onChoose }: Choice & { readonly now: unknown }) {
  const { leave, focus, locked, described } = control;
  const { id, ...aria } = described;
  return (
    <div id={id} role="radiogroup" aria-labelledby={`${id}-label`} {...aria} tabIndex={-1}>
      <Radio.Group
        value={now}
        disabled={locked}
        options={options.map((option) => ({ ...option, name: id }))}
        onChange={({ target }) => onChoose(target.value)}
        onBlur={leave}
        onFocus={focus}
      />
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

function Boxes({ control, options }: Omit<Choice, "onChoose">) {
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
  return <Shown control={control} now={now} options={YES_NO} onChoose={choose} />;
}
