import type { JsonObject } from "@shifan/schema";
import { Button } from "antd";
import { useEffect, useState } from "react";
import { useForm } from "../view/form-context.ts";

const KB = 1024;

const sizeText = (bytes: number): string =>
  bytes >= KB * KB ? `${(bytes / KB / KB).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / KB))} KB`;

/** What is said of a file that is not here; in a row, in short. */
const GONE = "文件不在这台电脑上，请重新选择，或者导入带附件的草稿";

/** Hands a file to the browser to be saved. */
function save(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A file that was chosen, to be saved again; it says where its content is on another computer. */
export function KeptFile({ value, compact }: { value: JsonObject; compact: boolean }) {
  const { fileOf } = useForm();
  const [content, setContent] = useState<Blob | "gone">();
  const name = String(value.name);
  const sha256 = String(value.sha256);
  useEffect(() => {
    let isOver = false;
    void fileOf(sha256).then((found) => {
      if (!isOver) setContent(found ?? "gone");
    });
    return () => {
      isOver = true;
    };
  }, [fileOf, sha256]);
  const text = `${name}（${sizeText(Number(value.size))}）`;
  if (content === "gone")
    return (
      <span className="sf-file-name">
        {text}{" "}
        <span className="sf-warning" title={GONE}>
          {compact ? "不在本机" : GONE}
        </span>
      </span>
    );
  return (
    <Button
      className="sf-file-name"
      size="small"
      type="link"
      aria-label={`保存${text}`}
      disabled={content === undefined}
      onClick={() => content !== undefined && save(name, content)}
    >
      {text}
    </Button>
  );
}
