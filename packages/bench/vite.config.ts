import { defineConfig } from "vite";

/** The measured code as it is shipped: the workspace's own code in one file, libraries beside it. */
export default defineConfig({
  ssr: { noExternal: [/^@shifan\//] },
  build: { ssr: "src/measure-one.ts", target: "node20", outDir: "dist", minify: false },
});
