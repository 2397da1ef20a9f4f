import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { missingCharacters } from "../missing-characters.ts";
import { loadFontSet } from "./load-font-set.ts";

const folder = mkdtempSync(join(tmpdir(), "shifan-office-"));
afterAll(() => rmSync(folder, { recursive: true }));

const committed = (file: string): string => fileURLToPath(new URL(`../../files/${file}`, import.meta.url));
copyFileSync(committed("fandol-kai.otf"), join(folder, "office.otf"));

/** A matcher on arrays walks them byte by byte, which takes a minute for a font. */
const sameBytes = (bytes: Uint8Array, file: string): boolean =>
  Buffer.compare(bytes, readFileSync(file)) === 0;

function configure(config: unknown): string {
  const path = join(folder, "fonts.json");
  writeFileSync(
    path,
    typeof config === "string" || Buffer.isBuffer(config) ? config : JSON.stringify(config),
  );
  return path;
}

const withRole = (face: unknown): string => configure({ roles: { fangsong: face } });

describe("an office's own font", () => {
  const fonts = loadFontSet(withRole({ file: "office.otf" }));

  test("shows the characters that it has in its role, and in no other", () => {
    expect(fonts.glyph("fangsong", "的")).toEqual({ face: "office-fangsong", advance: 1 });
    expect(fonts.glyph("fangsong", "5")).toEqual({ face: "office-fangsong", advance: 0.555 });
    expect(fonts.glyph("kai", "的")?.face).toBe("fandol-kai");
  });

  test("leaves what it lacks to the open faces of the role", () => {
    expect(fonts.glyph("fangsong", "堃")?.face).toBe("noto-serif-sc-400");
    expect(missingCharacters(fonts, "fangsong", "堃喆☑峯")).toEqual([]);
  });

  test("can be read and described for embedding like any other face", () => {
    expect(fonts.faces.get("office-fangsong")).toMatchObject({
      format: "otf",
      postscriptName: "FandolKai-Regular",
      unitsPerEm: 1000,
      ascent: 0.88,
    });
    expect(sameBytes(fonts.readFace("office-fangsong"), join(folder, "office.otf"))).toBe(true);
    expect(sameBytes(fonts.readFace("tinos"), committed("tinos.ttf"))).toBe(true);
  });

  test("may leave letters and digits to the open Latin face", () => {
    const mixed = loadFontSet(withRole({ file: "office.otf", latin: "open" }));
    expect(mixed.glyph("fangsong", "5")?.face).toBe("tinos");
    expect(mixed.glyph("fangsong", "《")?.face).toBe("office-fangsong");
  });
});

test("without a configuration the open fonts are loaded", () => {
  expect(loadFontSet().glyph("fangsong", "的")?.face).toBe("fandol-fang");
});

describe("a faulty configuration is refused in Chinese", () => {
  test.each([
    ["that is absent", () => join(folder, "none.json"), /^读不到字体配置文件 .*none\.json。请检查路径/],
    ["that isn't JSON", () => configure("{"), /fonts\.json 第 1 行第 2 列：/],
    [
      "with a role twice",
      () => configure('{"roles": {"kai": {},\n"kai": {}}}'),
      /第 2 行第 1 列：“kai”写了两次/,
    ],
    ["in another encoding", () => configure(Buffer.from([0x7b, 0xb9, 0xab, 0x7d])), /不是 UTF-8 编码/],
    ["with another key", () => configure({ roles: {}, title: {} }), /\/title 有误：应为 roles/],
    ["without roles", () => configure({}), /fonts\.json 的 \/roles 有误：应为一组角色/],
    [
      "with an unknown role",
      () => configure({ roles: { body: {} } }),
      /\/roles\/body 有误：应为下列角色之一：title、fangsong/,
    ],
    [
      "whose face isn't an object",
      () => withRole("office.otf"),
      /\/roles\/fangsong 有误：应为含 file 的对象/,
    ],
    ["without a file", () => withRole({}), /\/roles\/fangsong\/file 有误：应为字体文件的路径/],
    [
      "with an unknown key",
      () => withRole({ file: "office.otf", size: 3 }),
      /\/roles\/fangsong\/size 有误：应为下列键之一/,
    ],
    [
      "with a wrong latin",
      () => withRole({ file: "office.otf", latin: "both" }),
      /\/latin 有误：应为 own 或 open/,
    ],
    ["with a wrong name", () => withRole({ file: "office.otf", postscriptName: 1 }), /\/postscriptName 有误/],
  ])("one %s", (_, config, message) => {
    expect(() => loadFontSet(config())).toThrow(message);
  });
});

describe("a font file that can't be used is refused in Chinese", () => {
  const put = (name: string, bytes: Buffer | string): void => writeFileSync(join(folder, name), bytes);
  const kai = readFileSync(committed("fandol-kai.otf"));

  test("when it is absent", () => {
    expect(() => loadFontSet(withRole({ file: "none.ttf" }))).toThrow(
      `读不到角色 fangsong 的字体文件 ${join(folder, "none.ttf")}。请检查配置中的路径`,
    );
  });

  test.each(["wOFF", "wOF2"])("when it is a web font (%s)", (signature) => {
    put("web.woff", signature);
    expect(() => loadFontSet(withRole({ file: "web.woff" }))).toThrow(
      /web\.woff 是网页字体（WOFF），不能用于排版。请换用/,
    );
  });

  test.each([
    ["text", "not a font"],
    ["an empty file", ""],
    ["a font cut short", kai.subarray(0, 3000)],
  ])("when it is %s", (_, bytes) => {
    put("broken.ttf", bytes);
    expect(() => loadFontSet(withRole({ file: "broken.ttf" }))).toThrow(/broken\.ttf 不是能够使用的字体/);
  });

  test("when it has no hanzi", () => {
    copyFileSync(committed("tinos.ttf"), join(folder, "latin.ttf"));
    expect(() => loadFontSet(withRole({ file: "latin.ttf" }))).toThrow(/latin\.ttf 不含常用汉字/);
  });

  test("when it is a collection and no font of it is named; a named one is taken", () => {
    put("office.ttc", collectionOf(kai));
    expect(() => loadFontSet(withRole({ file: "office.ttc" }))).toThrow(
      /字体集合（TTC）.*"postscriptName"，可选：FandolKai-Regular。/,
    );
    const fonts = loadFontSet(withRole({ file: "office.ttc", postscriptName: "FandolKai-Regular" }));
    expect(fonts.glyph("fangsong", "的")).toEqual({ face: "office-fangsong", advance: 1 });
    const single = fonts.readFace("office-fangsong");
    expect(Buffer.from(single.subarray(0, 4)).toString("latin1")).toBe("OTTO");
    expect(single.length).toBeLessThanOrEqual(kai.length + 64);
  });
});

/** A collection of one font: a header in front, and the font's table offsets moved by its length. */
function collectionOf(font: Buffer): Buffer {
  const HEADER = 16;
  const moved = Buffer.from(font);
  for (let table = 0; table < moved.readUInt16BE(4); table++) {
    const offset = 12 + table * 16 + 8;
    moved.writeUInt32BE(moved.readUInt32BE(offset) + HEADER, offset);
  }
  const header = Buffer.alloc(HEADER);
  header.write("ttcf", 0, "latin1");
  header.writeUInt32BE(0x10000, 4);
  header.writeUInt32BE(1, 8);
  header.writeUInt32BE(HEADER, 12);
  return Buffer.concat([header, moved]);
}
