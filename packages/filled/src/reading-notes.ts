import { fieldName, type JsonObject, type KindDefinition } from "@shifan/schema";
import type { FilledFinding } from "./finding.ts";

/** Something to be said of a field, after its name. */
interface Note {
  readonly pointer: string;
  readonly what: string;
}

/** What is to be said of a document while it is read: what could not be read comes first. */
export class ReadingNotes {
  readonly #unread: Note[] = [];
  readonly #others: Note[] = [];
  readonly #lost: (Note & { readonly isRead: boolean })[] = [];
  #unkept = 0;

  /** What was filled in is not in the record, or no value of its kind there. */
  unread(pointer: string, what: string): void {
    this.#unread.push({ pointer, what });
  }

  /** The control of a field is gone; its value may have been read all the same. */
  lost(pointer: string, what: string, isRead: boolean): void {
    this.#lost.push({ pointer, what, isRead });
  }

  say(pointer: string, what: string): void {
    this.#others.push({ pointer, what });
  }

  /** The document's store has nothing of a value that is seen. Some programs never write it: all are one sentence. */
  unkept(): void {
    this.#unkept += 1;
  }

  /** The findings, with fields named as the record has them: years by their numbers. */
  findings({ schema }: KindDefinition, record: JsonObject): readonly FilledFinding[] {
    const name = ({ pointer, what }: Note): FilledFinding => ({
      pointer,
      message: `${fieldName(schema, pointer, record)}${what}`,
    });
    const lost = [...this.#lost.slice(0, NAMED).map(name), ...moreLost(this.#lost.slice(NAMED))];
    const named = [...this.#unread.map(name), ...lost, ...this.#others.map(name)];
    return this.#unkept === 0 ? named : [...named, { pointer: "", message: unkeptSentence(this.#unkept) }];
  }
}

/** Of fields whose controls are gone so many are named. */
const NAMED = 12;

function moreLost(more: readonly { readonly isRead: boolean }[]): readonly FilledFinding[] {
  if (more.length === 0) return [];
  const read = more.filter(({ isRead }) => isRead).length;
  const which =
    read === 0
      ? "没有读取"
      : `${read === more.length ? "都" : `其中${read}项`}按单元格里的文字读取${read === more.length ? "" : "，其余没有读取"}`;
  return [{ pointer: "", message: `还有${more.length}项的填写项在文件中不见了，${which}，请逐项核对` }];
}

const unkeptSentence = (count: number): string =>
  `有${count}项内容只显示在文件中，文件内部没有保存（有的软件不保存），都按显示的读取`;
