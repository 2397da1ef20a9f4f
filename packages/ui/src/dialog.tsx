import { Button } from "antd";
import { type ReactNode, useEffect, useId, useRef } from "react";

/**
 * A message that has to be read before one goes on: the browser's own dialog, which holds the keyboard, gives it back to
 * where it was, and needs no styles of antd. With `confirm` it asks, and says whether it was confirmed.
 */
export function Dialog(props: {
  readonly title: string;
  readonly onClose: (confirmed: boolean) => void;
  /** What confirms, and what doesn't; absent for a message that is only read. */
  readonly confirm?: { readonly yes: string; readonly no: string };
  readonly children?: ReactNode;
}) {
  const { title, onClose, confirm, children } = props;
  const place = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => place.current?.showModal(), []);
  const close = (said: string) => (): void => place.current?.close(said);
  return (
    <dialog
      ref={place}
      className="ui-dialog"
      aria-labelledby={id}
      onClose={({ currentTarget }) => onClose(currentTarget.returnValue === YES)}
    >
      <h2 id={id}>{title}</h2>
      {children}
      {confirm === undefined ? (
        <Button type="primary" onClick={close("")}>
          知道了
        </Button>
      ) : (
        <div className="ui-actions">
          <Button onClick={close("")}>{confirm.no}</Button>
          <Button danger onClick={close(YES)}>
            {confirm.yes}
          </Button>
        </div>
      )}
    </dialog>
  );
}

const YES = "yes";
