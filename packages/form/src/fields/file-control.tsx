import type { Json, JsonObject } from "@shifan/schema";
import { Button } from "antd";
import { useRef, useState } from "react";
import { fieldId } from "../view/field-id.ts";
import { useForm } from "../view/form-context.ts";
import { type ControlProps, plainly } from "./control.ts";
import { KeptFile } from "./kept-file.tsx";
import { useControl } from "./use-control.ts";

const isFile = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

interface FileProps extends ControlProps {
  /** How the file is taken out of its list, null where it stays; a file that is no entry of a list empties its field. */
  readonly remove?: (() => void) | null;
}

/** The place of one scan or drawing: chosen or dropped, checked, hashed, named. */
export function FileControl(props: FileProps) {
  const { keepFile } = useForm();
  const { value, change, leave, focus, locked, described } = useControl(props);
  const [refusal, setRefusal] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const { accept = [], maxMb } = props.node["x-slot"] ?? {};
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    try {
      change(await keepFile(file, props.node));
      setRefusal(undefined);
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : String(error));
    }
    leave();
  };
  const word = isFile(value) ? "更换文件" : "选择文件";
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a shortcut; the button does the same
    <div
      className="sf-file"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        if (!locked) void take(event.dataTransfer.files[0]);
      }}
    >
      <input
        ref={input}
        type="file"
        hidden
        accept={accept.map((ending) => `.${ending}`).join(",")}
        onChange={({ target }) => void take(target.files?.[0])}
      />
      {isFile(value) ? <KeptFile value={value} compact={props.compact === true} /> : null}
      <Button
        {...plainly(described)}
        {...nameOf(props, word)}
        size="small"
        disabled={locked}
        onClick={() => input.current?.click()}
        onFocus={focus}
      >
        {word}
      </Button>
      {isFile(value) && !locked && props.remove !== null ? (
        <Button
          size="small"
          type="text"
          aria-label={`删去${props.label}`}
          onClick={props.remove ?? (() => change(undefined))}
        >
          删去
        </Button>
      ) : null}
      {props.compact === true || props.node.description !== undefined ? null : (
        <span className="sf-count">
          {accept.map((ending) => ending.toUpperCase()).join("、")}
          {maxMb === undefined ? "" : `，不超过 ${maxMb} MB`}
        </span>
      )}
      {refusal === undefined ? null : (
        <span role="alert" className="sf-fault">
          {refusal}
        </span>
      )}
    </div>
  );
}

/** The button is called by what stands on it and by its field: who speaks to the computer says what is to be seen. */
function nameOf({ pointer, label, compact }: FileProps, word: string) {
  const id = fieldId(pointer);
  return compact === true
    ? { "aria-label": `${word}：${label}` }
    : { "aria-labelledby": `${id} ${id}-label` };
}
