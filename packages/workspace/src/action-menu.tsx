import { useGuarded } from "@shifan/ui";
import { Button, Dropdown } from "antd";
import { useRef, useState } from "react";

/** Something that a case can be asked for; it says itself what came of it, and throws a Chinese sentence. */
export interface Action {
  readonly key: string;
  readonly label: string;
  readonly run: () => Promise<void>;
}

/** A button that opens a list of actions. One runs at a time; what goes wrong is said. */
export function ActionMenu({ label, actions }: { label: string; actions: readonly Action[] }) {
  const guarded = useGuarded();
  const [busy, setBusy] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const run = async (action: Action | undefined): Promise<void> => {
    // The list goes away: what is said next gives the keyboard back to the button.
    button.current?.focus();
    setBusy(true);
    await guarded(async () => action?.run());
    setBusy(false);
  };
  const onClick = ({ key }: { key: string }): void => void run(actions.find((it) => it.key === key));
  return (
    <Dropdown
      trigger={["click"]}
      autoFocus
      menu={{ items: actions.map(({ key, label: text }) => ({ key, label: text })), onClick }}
    >
      <Button ref={button} loading={busy} aria-haspopup="menu">
        {label} <span aria-hidden>▾</span>
      </Button>
    </Dropdown>
  );
}
