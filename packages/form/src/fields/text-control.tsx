import { type Json, parseCode, tidyText } from "@shifan/schema";
import { Input } from "antd";
import { tidyProse } from "../values/tidy-prose.ts";
import { useForm } from "../view/form-context.ts";
import { ChoiceControl } from "./choice-control.tsx";
import { asText, type ControlProps, textOrNothing } from "./control.ts";
import { useControl } from "./use-control.ts";
import { useDraftText } from "./use-draft-text.ts";

/** One line of text; one of a list, where the values that its format allows are known. */
export function TextControl(props: ControlProps) {
  const { optionsOf } = useForm();
  const { format } = props.node;
  const isListed = format !== undefined && optionsOf(props.pointer, props.node) !== undefined;
  return isListed ? <ChoiceControl {...props} /> : <LineControl {...props} />;
}

/** What a text means; a value that is none stays. */
const meant = (value: Json, of: (text: string) => string): Json | undefined =>
  typeof value === "string" ? textOrNothing(of(value)) : value;

const tidied = (value: Json): Json | undefined => meant(value, tidyText);

/** What was typed; as soon as the field is left without the blanks around it, and of a code what is meant. */
function LineControl(props: ControlProps) {
  const { node } = props;
  const { value, change, tidy, leave, focus, locked, invalid, described } = useControl(props);
  const draft = useDraftText(asText(value), (text) => change(textOrNothing(text)));
  return (
    <Input
      {...described}
      {...draft}
      readOnly={locked}
      {...(invalid ? { status: "error" as const } : {})}
      {...(props.compact === true ? { variant: "borderless" as const } : {})}
      onBlur={() => {
        tidy(node["x-code"] === true ? (it) => meant(it, (text) => parseCode(text, node)) : tidied);
        leave();
      }}
      onFocus={focus}
    />
  );
}

/** Text of several paragraphs, with what it may take. */
export function ProseControl(props: ControlProps) {
  const { value, change, tidy, leave, focus, locked, invalid, described } = useControl(props);
  const draft = useDraftText(asText(value), (text) => change(textOrNothing(text)));
  const { minLength, maxLength } = props.node;
  const count = Array.from(draft.value).length;
  return (
    <>
      <Input.TextArea
        {...described}
        {...draft}
        readOnly={locked}
        rows={props.compact === true ? 1 : 4}
        className="sf-growing"
        {...(invalid ? { status: "error" as const } : {})}
        onBlur={() => {
          tidy((it) => meant(it, tidyProse));
          leave();
        }}
        onFocus={focus}
      />
      {props.compact === true ? null : (
        <span className="sf-count">{countText(count, minLength, maxLength)}</span>
      )}
    </>
  );
}

function countText(count: number, least: number | undefined, most: number | undefined): string {
  if (most === undefined) return `${count}字`;
  const range = least === undefined || least <= 1 ? `最多${most}字` : `${least}～${most}字`;
  return `${count}字（${range}）`;
}
