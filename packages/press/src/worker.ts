import "@shifan/ui/older-browsers";
import { drawPage, makeCheck, makeFile, makePages, makeWording } from "./make.ts";
import type { Answers, Asked, Task, Told } from "./protocol.ts";

type Answer = Answers[keyof Answers];

async function work(task: Task): Promise<Answer> {
  switch (task.task) {
    case "pages":
      return makePages(task);
    case "draw":
      return drawPage(task.setting, task.page);
    case "file":
      return makeFile(task, task.format);
    case "check":
      return makeCheck(task);
    case "template":
      return makeWording(task.kind);
  }
}

self.onmessage = async ({ data: { id, task } }: MessageEvent<Asked>): Promise<void> => {
  const tell = (told: Told): void => self.postMessage(told);
  try {
    tell({ id, answer: await work(task) });
  } catch (error) {
    tell({ id, error: error instanceof Error ? error.message : String(error) });
  }
};
