import { defineConfig } from "vite";

/** One plain script under a name of its own: the browser asks at that address whether there is a newer one. */
export default defineConfig({
  build: {
    emptyOutDir: false,
    target: "chrome87",
    rollupOptions: {
      input: "offline/sw.ts",
      output: { entryFileNames: "sw.js" },
    },
  },
});
