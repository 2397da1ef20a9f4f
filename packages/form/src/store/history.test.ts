import { expect, test } from "vitest";
import { History } from "./history.ts";
import { editBetween } from "./stroke.ts";

/** A field that is typed in, and the steps back from its last state. */
function typing() {
  const history = new History();
  let [text, at] = ["", 0];
  const become = (next: string | undefined, tidies = false): void => {
    history.note(text, { pointer: "/x", at, tidies, ...editBetween(text, next) });
    text = next ?? "";
  };
  return {
    history,
    become,
    type: (words: string): void => {
      for (const char of words) become(text + char);
    },
    erase: (count: number): void => {
      for (let i = 0; i < count; i++) become(text.slice(0, -1));
    },
    wait: (milliseconds: number): void => {
      at += milliseconds;
    },
    back: (): string => {
      text = String(history.back(text) ?? text);
      return text;
    },
  };
}

test("a pause of a second ends a step, a shorter one doesn't", () => {
  const { type, wait, back } = typing();
  type("山东");
  wait(900);
  type("省");
  wait(1100);
  type("济南市");
  expect([back(), back()]).toEqual(["山东省", ""]);
});

test("what was typed over can be had back at once", () => {
  const { type, become, back } = typing();
  type("一整段话");
  become("x");
  expect([back(), back()]).toEqual(["一整段话", ""]);
});

test("a slip that is taken back is no step, a word that is erased is one", () => {
  const slip = typing();
  slip.type("山东x");
  slip.erase(1);
  slip.type("省");
  expect(slip.back()).toBe("");
  const word = typing();
  word.type("山东省济南市");
  word.erase(5);
  word.type("西");
  expect([word.back(), word.back()]).toEqual(["山东省济南市", ""]);
});

test("erasing after a pause is one step", () => {
  const { type, erase, wait, back } = typing();
  type("山东省济南市");
  wait(3000);
  erase(6);
  expect([back(), back()]).toEqual(["山东省济南市", ""]);
});

test("a date typed in one go is one step, however often its field gives one on the way", () => {
  const { become, wait, back } = typing();
  become("2025-11-01");
  wait(3000);
  for (const year of ["0002", "0020", "0202", "2026"]) become(`${year}-11-01`);
  become(undefined);
  become("2026-03-01");
  become("2026-03-15");
  expect([back(), back()]).toEqual(["2025-11-01", ""]);
});

test("a date that is cleared after a pause can be had back", () => {
  const { become, wait, back } = typing();
  become("2025-11-01");
  wait(1100);
  become(undefined);
  expect(back()).toBe("2025-11-01");
});

test("what is put right on leaving belongs to the typing, however late", () => {
  const { type, become, wait, back } = typing();
  type("平邑县 ");
  wait(5000);
  become("平邑县", true);
  expect(back()).toBe("");
});
