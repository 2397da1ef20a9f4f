import { labelOf } from "@shifan/schema";
import { Checkbox, Radio, Select } from "antd";
import type { Option } from "../view/form-context.ts";
import { useForm } from "../view/form-context.ts";
import { type ControlProps, plainly } from "./control.ts";
import { useControl } from "./use-control.ts";

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
  if (props.compact === true) return <NativeChoice {...props} options={options} />;
  return options.length < MANY ? (
    <RadioChoice {...props} options={options} />
  ) : (
    <ListChoice {...props} options={options} />
  );
}

type WithOptions = ControlProps & { readonly options: readonly Option[] };

function RadioChoice({ options, ...props }: WithOptions) {
  const { value, change, leave, focus, locked, described } = useControl(props);
  const { id, ...aria } = described;
  return (
    <div id={id} role="radiogroup" aria-labelledby={`${id}-label`} {...aria} tabIndex={-1}>
      <Radio.Group
        value={value}
        disabled={locked}
        options={options.map((option) => ({ ...option, name: id }))}
        onChange={({ target }) => change(target.value)}
        onBlur={leave}
        onFocus={focus}
      />
    </div>
  );
}

function ListChoice({ options, ...props }: WithOptions) {
  const { value, change, leave, focus, locked, invalid, described } = useControl(props);
  return (
    <Select
      {...described}
      showSearch={{ optionFilterProp: "label" }}
      allowClear
      value={typeof value === "string" ? value : null}
      disabled={locked}
      options={[...options]}
      {...(invalid ? { status: "error" as const } : {})}
      onChange={(next) => change(next ?? undefined)}
      onBlur={leave}
      onFocus={focus}
    />
  );
}

/** The browser's own list: a table has hundreds of them. A pasted word that is no choice is shown and can be corrected. */
function NativeChoice({ options, ...props }: WithOptions) {
  const { value, change, leave, focus, locked, described } = useControl(props);
  const now = typeof value === "string" ? value : "";
  const unknown = now !== "" && !options.some((option) => option.value === now);
  return (
    <select
      {...described}
      className="sf-select"
      value={now}
      disabled={locked}
      onChange={({ target }) => change(target.value === "" ? undefined : target.value)}
      onBlur={leave}
      onFocus={focus}
    >
      <option value="" />
      {unknown ? <option value={now}>{now}（不在可选范围）</option> : null}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** Several of several values. */
export function ChoicesControl(props: ControlProps) {
  const options = useOptions(props);
  const { value, change, leave, focus, locked, described } = useControl(props);
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
  const { value, change, leave, focus, locked, described } = useControl(props);
  const { id, ...aria } = described;
  const now = value === undefined ? "" : String(value);
  const read = (text: string): boolean | undefined => (text === "" ? undefined : text === "true");
  if (props.compact === true) {
    return (
      <select
        {...described}
        className="sf-select"
        value={now}
        disabled={locked}
        onChange={({ target }) => change(read(target.value))}
        onBlur={leave}
        onFocus={focus}
      >
        <option value="" />
        {YES_NO.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  }
  return (
    <div id={id} role="radiogroup" aria-labelledby={`${id}-label`} {...aria} tabIndex={-1}>
      <Radio.Group
        value={now}
        disabled={locked}
        options={YES_NO.map((option) => ({ ...option, name: id }))}
        onChange={({ target }) => change(read(String(target.value)))}
        onBlur={leave}
        onFocus={focus}
      />
    </div>
  );
}
