import { App } from "antd";
import { useCallback } from "react";

/** What browsers say when a part of the program, loaded on first use, does not come: Chromium, Firefox, Safari. */
const NOT_LOADED =
  /dynamically imported module|Importing a module script failed|Failed to fetch|NetworkError|Unable to preload/;

/** What an error says; ours are Chinese sentences, and what a browser says without a network is made one. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (!NOT_LOADED.test(message)) return message;
  return "这一步要用的程序还没有取到本机：请检查网络后再试一次；页面顶部显示“可以断网使用”以后，断网也能做这一步";
}

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
