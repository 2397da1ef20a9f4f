import { App } from "antd";
import { useCallback } from "react";

/** What an error says; ours are Chinese sentences. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** How long a message stands, in seconds: long enough to read two sentences. */
const SHOWN_S = 8;

/** Runs work that may fail at what a person brings, a file for one; says why when it does. */
export function useGuarded(): (work: () => Promise<void>) => Promise<void> {
  const { message } = App.useApp();
  return useCallback(
    async (work) => {
      try {
        await work();
      } catch (error) {
        message.error(messageOf(error), SHOWN_S);
      }
    },
    [message],
  );
}
