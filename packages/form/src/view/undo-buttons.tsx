import { fieldName } from "@shifan/schema";
import { Button } from "antd";
import { useCallback, useState, useSyncExternalStore } from "react";
import type { FormStore } from "../store/form-store.ts";

/** 撤销 and 重做, for whoever has no keyboard or doesn't know of Ctrl+Z. What was undone is said, and can be shown. */
export function UndoButtons(props: {
  readonly store: FormStore;
  readonly onUndone: (pointer: string) => void;
  /** The form is only read: they keep their place, so that no other button comes under the hand. */
  readonly readOnly: boolean;
}) {
  const { store, onUndone, readOnly } = props;
  const [said, setSaid] = useState("");
  const subscribe = useCallback((told: () => void) => store.subscribe("", told), [store]);
  const canUndo = useSyncExternalStore(subscribe, () => store.canUndo && !readOnly);
  const canRedo = useSyncExternalStore(subscribe, () => store.canRedo && !readOnly);
  const after = (word: string, pointer: string | undefined): void => {
    if (pointer === undefined) return;
    setSaid(`已${word}：${fieldName(store.definition.schema, pointer, store.data)}`);
    onUndone(pointer);
  };
  // A disabled button would lose the focus to the page after the last step; these say that they are, and keep it.
  return (
    <>
      <Button aria-disabled={!canUndo} title="Ctrl+Z" onClick={() => canUndo && after("撤销", store.undo())}>
        撤销
      </Button>
      <Button aria-disabled={!canRedo} title="Ctrl+Y" onClick={() => canRedo && after("重做", store.redo())}>
        重做
      </Button>
      <span className="sf-visually-hidden" aria-live="polite">
        {said}
      </span>
    </>
  );
}
