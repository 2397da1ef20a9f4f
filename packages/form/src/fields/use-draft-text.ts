import { type ChangeEvent, type CompositionEvent, useRef, useState } from "react";

/** What an input needs to hold a text that is still being composed. */
export interface DraftText {
  readonly value: string;
  readonly onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  readonly onCompositionStart: () => void;
  readonly onCompositionEnd: (event: CompositionEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
}

/**
 * Keeps what an input method is still composing out of the record: pinyin on its way to hanzi is no text yet. The input
 * shows it, the record gets the result once.
 */
export function useDraftText(text: string, commit: (text: string) => void): DraftText {
  const composing = useRef(false);
  const [draft, setDraft] = useState<string>();
  return {
    value: draft ?? text,
    onChange: ({ target }) => {
      if (composing.current) setDraft(target.value);
      else commit(target.value);
    },
    onCompositionStart: () => {
      composing.current = true;
      setDraft(text);
    },
    onCompositionEnd: ({ currentTarget }) => {
      composing.current = false;
      setDraft(undefined);
      commit(currentTarget.value);
    },
  };
}
