import { defineConfig } from "vite";

/** One file of the workspace's own code for a quick start; libraries stay in node_modules. */
export default defineConfig({
  ssr: { noExternal: [/^@shifan\//] },
  build: {
    ssr: "src/main.ts",
    target: "node20",
    outDir: "dist",
    emptyOutDir: true,
    minify: false,
    rollupOptions: { output: { entryFileNames: "main.js", chunkFileNames: "[name].js" } },
  },
});
