import { fitName } from "@shifan/cases";
import { Button } from "antd";
import { type ReactNode, useRef } from "react";

/** A button that asks for a file. The same file can be chosen twice. */
export function FileButton(props: {
  readonly accept: string;
  readonly onFile: (file: File) => void;
  /** A file is being worked on: another one has to wait. */
  readonly busy?: boolean;
  readonly children: ReactNode;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={props.accept}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = "";
          if (file !== undefined) props.onFile(file);
        }}
      />
      <Button loading={props.busy === true} onClick={() => input.current?.click()}>
        {props.children}
      </Button>
    </>
  );
}

const TYPES = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json",
  zip: "application/zip",
} as const;

/** Hands a file to the browser to be saved; its name is without the ending. */
export function download(name: string, bytes: BlobPart, ending: keyof typeof TYPES): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: TYPES[ending] }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fitName(`${name}.${ending}`);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
