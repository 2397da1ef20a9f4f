import { defineConfig } from "vitest/config";

/** Screens in a real browser: one file after the other, since each draws for itself. */
export default defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: ".vitest/report.json" }]],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
