import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { generatedFiles } from "./compile.ts";

const folder = fileURLToPath(new URL("../src/generated/", import.meta.url));
const files = generatedFiles();
rmSync(folder, { recursive: true, force: true });
mkdirSync(`${folder}checks`, { recursive: true });
for (const [name, text] of files) writeFileSync(folder + name, text);
console.log(`${files.size} files in packages/schema/src/generated`);
