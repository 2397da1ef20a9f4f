import { Button } from "antd";
import { type ReactNode, useEffect, useRef } from "react";

/** A message that has to be read before one goes on: the browser's own dialog, which holds the keyboard and needs no styles of antd. */
export function Dialog(props: { title: string; onClose: () => void; children?: ReactNode }) {
  const place = useRef<HTMLDialogElement>(null);
  useEffect(() => place.current?.showModal(), []);
  return (
    <dialog ref={place} className="ui-dialog" aria-labelledby="dialog-title" onClose={props.onClose}>
      <h2 id="dialog-title">{props.title}</h2>
      {props.children}
      <Button type="primary" onClick={() => place.current?.close()}>
        知道了
      </Button>
    </dialog>
  );
}
