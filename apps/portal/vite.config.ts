import { defineConfig } from "vite";
import { appConfig } from "../../packages/tooling/app.vite.ts";

export default defineConfig(appConfig("/"));
