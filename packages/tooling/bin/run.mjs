#!/usr/bin/env node
// `npm start` and `npm test`: from a bare machine with Node and npm to a running product.
// Built-ins only: nothing is installed when this starts.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const pnpmVersion = manifest.packageManager.split("@")[1];
const isCi = process.env.CI === "true" || process.env.CI === "1";

checkNode();
const job = process.argv[2];
if (job !== "start" && job !== "test") fail(`用法：npm start 或 npm test（收到 ${job ?? "空"}）`, 2);
if (!hasPinnedPnpm()) rerunWithPnpm();
process.exit(job === "start" ? start() : test());

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`需要 Node 20.19 或更高版本（推荐 24），现在是 ${process.versions.node}`, 2);
}

function fail(message, code) {
  console.error(message);
  process.exit(code);
}

/** Asked outside the workspace, where pnpm does not try to become another version of itself. */
function hasPinnedPnpm() {
  const answer = spawnSync("pnpm", ["--version"], {
    cwd: tmpdir(),
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  return answer.status === 0 && answer.stdout.trim() === pnpmVersion;
}

/** Puts the pinned pnpm on PATH through npx and starts over. */
function rerunWithPnpm() {
  if (process.env.SHIFAN_RERUN === "1")
    fail(`没能取得 pnpm ${pnpmVersion}，请检查网络或 npm 源设置后重试`, 3);
  const script = fileURLToPath(import.meta.url);
  const args = ["--yes", "--package", `pnpm@${pnpmVersion}`, "--", "node", script, ...process.argv.slice(2)];
  process.exit(run("npx", args, { SHIFAN_RERUN: "1" }));
}

function run(command, args, env = {}) {
  const { npm_config_package: _package, npm_config_yes: _yes, ...inherited } = process.env;
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...inherited, TURBO_TELEMETRY_DISABLED: "1", ...env },
  });
  return status ?? 1;
}

function install() {
  const code = run("pnpm", ["install", "--frozen-lockfile"]);
  if (code !== 0) fail("依赖没有装好，请检查网络后重试", 3);
}

/** All apps on one port; further arguments go to the server: `npm start -- --port 8080`. */
function start() {
  install();
  const code = run("pnpm", ["exec", "turbo", "run", "build", "--output-logs=errors-only"]);
  return code === 0 ? run("node", ["apps/server/dist/main.js", ...process.argv.slice(3)]) : code;
}

/** All gates: format and lint, types, unit tests; ends with the line that a runner reads. */
function test() {
  install();
  installLibreOffice();
  for (const report of reports()) rmSync(report);
  const lint = run("pnpm", ["exec", "biome", "ci", "--error-on-warnings", "."]);
  const force = isCi ? ["--force"] : [];
  const tasks = run("pnpm", [
    "exec",
    "turbo",
    "run",
    "typecheck",
    "unit",
    "--continue",
    "--concurrency=2",
    "--output-logs=errors-only",
    ...force,
  ]);
  const totals = count();
  // A gate that fails outside a test (lint, types, a crash) counts as one failure, so that it cannot hide.
  if (lint !== 0) totals.failed += 1;
  if (tasks !== 0 && totals.failed === 0) totals.failed += 1;
  if (totals.passed === 0) totals.failed += 1;
  const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : "";
  console.log(`${totals.passed} passed, ${totals.failed} failed${skipped}`);
  return totals.failed === 0 ? 0 : 1;
}

/** DOCX layout is tested through LibreOffice; where nobody may install it, those tests are skipped and say so. */
function installLibreOffice() {
  if (has("soffice")) return;
  const mayInstall = isCi && process.getuid?.() === 0 && has("apt-get");
  if (!mayInstall) {
    console.log("没有 LibreOffice：跳过 DOCX 版式测试。要运行它们，请安装 libreoffice-writer-nogui");
    return;
  }
  console.log("CI：安装 LibreOffice，用于 DOCX 版式测试");
  const quiet = { DEBIAN_FRONTEND: "noninteractive" };
  run("apt-get", ["update", "-qq"], quiet);
  const packages = ["libreoffice-writer-nogui", "fontconfig"];
  const code = run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], quiet);
  if (code !== 0) console.log("LibreOffice 没有装上：跳过 DOCX 版式测试");
}

function has(command) {
  const probe = process.platform === "win32" ? "where" : "which";
  return spawnSync(probe, [command], { stdio: "ignore" }).status === 0;
}

function reports() {
  const folders = ["packages", "apps"].flatMap((top) =>
    readdirSync(join(root, top)).map((name) => join(root, top, name)),
  );
  return [...folders, join(root, "schemas")]
    .map((folder) => join(folder, ".vitest/report.json"))
    .filter((file) => existsSync(file));
}

/** Sums the reports that each package's test run left; a cached run leaves them too. */
function count() {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  for (const file of reports()) {
    const report = JSON.parse(readFileSync(file, "utf8"));
    totals.passed += report.numPassedTests;
    totals.failed += report.numFailedTests;
    totals.skipped += report.numPendingTests + (report.numTodoTests ?? 0);
    const brokenSuites = report.testResults.filter(
      (suite) => suite.status === "failed" && suite.assertionResults.length === 0,
    );
    totals.failed += brokenSuites.length;
  }
  return totals;
}
