import { fieldName } from "@shifan/schema";
import { Button } from "antd";
import { useCallback, useState, useSyncExternalStore } from "react";
import type { FormStore } from "../store/form-store.ts";

/** 撤销 and 重做, for whoever has no keyboard or doesn't know of Ctrl+Z. What was undone is said, and can be shown. */
export function UndoButtons({ store, onUndone }: { store: FormStore; onUndone: (pointer: string) => void }) {
  const [said, setSaid] = useState("");
  const subscribe = useCallback((told: () => void) => store.subscribe("", told), [store]);
  const canUndo = useSyncExternalStore(subscribe, () => store.canUndo);
  const canRedo = useSyncExternalStore(subscribe, () => store.canRedo);
  const after = (word: string, pointer: string | undefined): void => {
    if (pointer === undefined) return;
    setSaid(`已${word}：${fieldName(store.definition.schema, pointer, store.data)}`);
    onUndone(pointer);
  };
  // A disabled button would lose the focus to the page after the last step; these say that they are, and keep it.
  return (
    <>
      <Button aria-disabled={!canUndo} title="Ctrl+Z" onClick={() => after("撤销", store.undo())}>
        撤销
      </Button>
      <Button aria-disabled={!canRedo} title="Ctrl+Y" onClick={() => after("重做", store.redo())}>
        重做
      </Button>
      <span className="sf-visually-hidden" aria-live="polite">
        {said}
      </span>
    </>
  );
}
