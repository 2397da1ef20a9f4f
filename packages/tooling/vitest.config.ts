import { defineConfig } from "vitest/config";

/** The one test configuration: every package runs it from its own folder, so reports land beside the package. */
export default defineConfig({
  test: {
    include: ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: ".vitest/report.json" }]],
    testTimeout: 120_000,
  },
});
