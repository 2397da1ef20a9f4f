#!/usr/bin/env node
// Packages are TypeScript sources: the loader must stand before the first of them is imported,
// and React reads the mode when it is imported.
import { register } from "tsx/esm/api";

process.env.NODE_ENV ??= "production";
register();
const { main } = await import("../src/main.ts");
process.exitCode = await main(process.argv.slice(2));
