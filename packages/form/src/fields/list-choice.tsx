import { Select } from "antd";
import type { Option } from "../view/form-context.ts";
import type { Control } from "./use-control.ts";

interface ListProps {
  readonly control: Control;
  readonly label: string;
  readonly options: readonly Option[];
}

/** A choice is found by its name or, as a division is, by its code. */
const isMeant = (typed: string, option: Option | undefined): boolean =>
  [option?.label, option?.value].some((it) => it?.includes(typed.trim()));

/** antd's own signs are read out, in English. */
const ARROW = <span aria-hidden="true">▾</span>;
const CROSS = <span aria-hidden="true">×</span>;

/** What both lists are: how they look, and how they are searched in. */
const listed = ({ control, options }: ListProps) => ({
  ...control.described,
  showSearch: { filterOption: isMeant },
  suffixIcon: ARROW,
  disabled: control.locked,
  options: [...options],
  ...(control.invalid ? { status: "error" as const } : {}),
  onBlur: control.leave,
  onFocus: control.focus,
});

/** One of many values, found by typing. */
export function ListChoice(props: ListProps) {
  const { value, change } = props.control;
  return (
    <Select
      {...listed(props)}
      allowClear={{ clearIcon: CROSS, label: `清除“${props.label}”` }}
      value={typeof value === "string" ? value : null}
      onChange={(next) => change(next ?? undefined)}
    />
  );
}

/** Room for all choices that a cell may have, in pixels: a list that scrolls has to be reached by keyboard too. */
const WHOLE = 480;

const inOrder = (chosen: readonly string[], options: readonly Option[]): readonly string[] => {
  const places = options.map(({ value }) => value);
  return [...chosen].sort((a, b) => places.indexOf(a) - places.indexOf(b));
};

/** Several values in a table's cell: boxes beside each other would make every row as high as ten. */
export function CellChoices(props: ListProps) {
  const { value, change } = props.control;
  const chosen = Array.isArray(value) ? value.map(String) : [];
  const words = chosen.map((it) => props.options.find((option) => option.value === it)?.label ?? it);
  return (
    <Select
      {...listed(props)}
      mode="multiple"
      variant="borderless"
      className="sf-choices"
      // What is chosen stands beside the input: without this nobody hears it.
      aria-label={`${props.label}，${words.length === 0 ? "未选" : `已选${words.join("、")}`}`}
      popupMatchSelectWidth={false}
      virtual={false}
      listHeight={WHOLE}
      menuItemSelectedIcon={<span aria-hidden="true">✓</span>}
      tagRender={({ label }) => <span className="sf-choice">{label}</span>}
      value={chosen}
      onChange={(next) => change(next.length === 0 ? undefined : inOrder(next, props.options))}
    />
  );
}
