import { Button } from "antd";
import { type ReactNode, useRef } from "react";

/** A button that asks for a file. The same file can be chosen twice. */
export function FileButton(props: {
  readonly accept: string;
  readonly onFile: (file: File) => void;
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
      <Button onClick={() => input.current?.click()}>{props.children}</Button>
    </>
  );
}

/** Characters that a file name may not hold on some system. */
const UNFIT = /[\\/:*?"<>|\n]/g;

/** Hands a file to the browser to be saved. */
export function download(name: string, bytes: Blob): void {
  const url = URL.createObjectURL(bytes);
  const link = document.createElement("a");
  link.href = url;
  link.download = name.replace(UNFIT, "_");
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
