import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { readJson } from "@shifan/json";
import { FontError } from "../errors.ts";
import { type Role, roles } from "../manifest.ts";

/** An office's own face for a role. */
export interface OfficeFace {
  /** Absolute path. */
  readonly file: string;
  /** Which font of a collection is meant. */
  readonly postscriptName?: string;
  /** `open` keeps the open Latin face for letters and digits; `own`, the default, takes them from the office's face. */
  readonly latin?: "own" | "open";
}

/** The roles that an office serves with its own fonts. */
export type OfficeConfig = Readonly<Partial<Record<Role, OfficeFace>>>;

const FACE_KEYS = ["file", "postscriptName", "latin"];

/** Reads `{ "roles": { "fangsong": { "file": "FZFSK.TTF" } } }`; files are relative to the configuration file. */
export function readOfficeConfig(path: string): OfficeConfig {
  const invalid = (pointer: string, expected: string): never => {
    throw new FontError("config-invalid", { file: path, pointer, expected });
  };
  const config = readConfig(path);
  const other = isRecord(config) ? Object.keys(config).find((key) => key !== "roles") : undefined;
  if (other !== undefined) invalid(`/${other}`, " roles，没有其他的键");
  const entries = isRecord(config) && isRecord(config.roles) ? config.roles : invalid("/roles", "一组角色");
  return Object.fromEntries(
    Object.entries(entries).map(([role, face]) => {
      if (!roles.some((known) => known === role))
        invalid(`/roles/${role}`, `下列角色之一：${roles.join("、")}`);
      return [role, readFaceEntry(path, role, face)];
    }),
  );
}

function readFaceEntry(path: string, role: string, face: unknown): OfficeFace {
  const fail = (key: string, expected: string): never => {
    throw new FontError("config-invalid", { file: path, pointer: `/roles/${role}${key}`, expected });
  };
  if (!isRecord(face)) return fail("", "含 file 的对象");
  const unknown = Object.keys(face).find((key) => !FACE_KEYS.includes(key));
  if (unknown !== undefined) return fail(`/${unknown}`, `下列键之一：${FACE_KEYS.join("、")}`);
  const { file, postscriptName, latin } = face;
  if (typeof file !== "string" || file === "") return fail("/file", "字体文件的路径");
  if (postscriptName !== undefined && typeof postscriptName !== "string") {
    return fail("/postscriptName", "字体的 PostScript 名称");
  }
  if (latin !== undefined && latin !== "own" && latin !== "open") return fail("/latin", " own 或 open");
  return {
    file: resolve(dirname(path), file),
    ...(postscriptName === undefined ? {} : { postscriptName }),
    ...(latin === undefined ? {} : { latin }),
  };
}

function readConfig(path: string): unknown {
  const reading = readJson(readText(path));
  if (reading.ok) return reading.value;
  const [fault] = reading.faults;
  const { line = 1, column = 1, message = "" } = fault ?? {};
  throw new FontError("config-not-json", { file: path, line, column, message });
}

function readText(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new FontError("config-unreadable", { file: path });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new FontError("config-not-utf8", { file: path });
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
