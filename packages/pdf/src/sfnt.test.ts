import { expect, test } from "vitest";
import { faceProgram } from "../testing/read.ts";
import { FontProgramError, openSfnt } from "./sfnt.ts";

test("a file that is no font is refused with what to do", () => {
  expect(() => openSfnt(new TextEncoder().encode("not a font at all"))).toThrow(FontProgramError);
  expect(() => openSfnt(new TextEncoder().encode("wOFF but web font"))).toThrow("TTF 或 OTF");
  expect(() => openSfnt(new Uint8Array(0))).toThrow(FontProgramError);
});

test("a character that the face lacks has glyph 0", () => {
  expect(openSfnt(faceProgram("tinos")).glyphOf(0x5de5)).toBe(0);
  expect(openSfnt(faceProgram("fandol-fang")).glyphOf(0x5de5)).toBeGreaterThan(0);
});
