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
  #unkept = 0;

  /** What was filled in is not in the record, or no value of its kind there. */
  unread(pointer: string, what: string): void {
    this.#unread.push({ pointer, what });
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
    const named = [...this.#unread, ...this.#others].map(({ pointer, what }) => ({
      pointer,
      message: `${fieldName(schema, pointer, record)}${what}`,
    }));
    return this.#unkept === 0 ? named : [...named, { pointer: "", message: unkeptSentence(this.#unkept) }];
  }
}

const unkeptSentence = (count: number): string =>
  `有${count}项内容只显示在文件中，文件内部没有保存（有的软件不保存），都按显示的读取`;
