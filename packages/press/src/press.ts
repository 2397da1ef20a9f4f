import type { Answers, Asked, FileFormat, Order, Pages, Refused, Task, Told } from "./protocol.ts";

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Sets pages and makes files beside the page, in a worker: typing never waits for typesetting. Of several requests
 * for pages only the newest is worked on; those overtaken resolve to undefined.
 */
export class Press {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;
  #busy = false;
  #newest:
    | {
        order: Order;
        resolve: (pages: Pages | Refused | undefined) => void;
        reject: (error: unknown) => void;
      }
    | undefined;

  constructor() {
    this.#worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    this.#worker.onmessage = ({ data }: MessageEvent<Told>) => this.#settle(data);
    this.#worker.onerror = ({ message }) => this.#fail(new Error(`排版程序没有启动：${message}`));
  }

  pages(order: Order): Promise<Pages | Refused | undefined> {
    this.#newest?.resolve(undefined);
    return new Promise((resolve, reject) => {
      this.#newest = { order, resolve, reject };
      if (!this.#busy) void this.#setNewest();
    });
  }

  /** The drawing of one page; undefined when the pages have been set anew meanwhile. */
  async draw(setting: number, page: number): Promise<string | undefined> {
    const { svg } = await this.#ask<Answers["draw"]>({ task: "draw", setting, page });
    return svg;
  }

  file(order: Order, format: FileFormat): Promise<Answers["file"]> {
    return this.#ask({ task: "file", format, ...order });
  }

  check(order: Order): Promise<Answers["check"]> {
    return this.#ask({ task: "check", ...order });
  }

  template(kind: string): Promise<Answers["template"]> {
    return this.#ask({ task: "template", kind });
  }

  close(): void {
    this.#worker.terminate();
    this.#fail(new Error("已经关闭"));
  }

  async #setNewest(): Promise<void> {
    const asked = this.#newest;
    this.#newest = undefined;
    if (asked === undefined) return;
    this.#busy = true;
    try {
      asked.resolve(await this.#ask<Answers["pages"]>({ task: "pages", ...asked.order }));
    } catch (error) {
      asked.reject(error);
    }
    this.#busy = false;
    await this.#setNewest();
  }

  #ask<T>(task: Task): Promise<T> {
    const id = this.#next++;
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, task } satisfies Asked);
    });
  }

  #settle(told: Told): void {
    const waiting = this.#waiting.get(told.id);
    this.#waiting.delete(told.id);
    if ("error" in told) waiting?.reject(new Error(told.error));
    else waiting?.resolve(told.answer as never);
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
