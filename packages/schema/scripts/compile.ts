import { createRequire } from "node:module";
import type { Ajv2020 as Ajv } from "ajv/dist/2020.js";
import { mergedSchema } from "./merge.ts";
import { commonSchemas, type KindSource, kindSources } from "./sources.ts";

const require = createRequire(import.meta.url);
const { Ajv2020 } = require("ajv/dist/2020.js") as { Ajv2020: typeof Ajv };
const standaloneCode = (
  require("ajv/dist/standalone/index.js") as { default: (ajv: Ajv, refs: Record<string, string>) => string }
).default;

/** Our own keywords: they are read by us, not by the validator. */
export const VOCABULARY: readonly string[] = [
  "x-enum-labels",
  "x-multiline",
  "x-code",
  "x-unit",
  "x-decimals",
  "x-clause",
  "x-message",
  "x-field",
  "x-rules",
  "x-layout",
  "x-series",
  "x-calc",
  "x-rule-id",
  "x-from",
  "x-slot",
  "x-sections",
  "x-book",
  "x-width",
  "x-rows",
  "x-as-entered",
  "x-sign",
  "x-known",
  "x-change-of",
];

/** What compiled code asks of its runtime, and the functions of ours that answer. */
const RUNTIME: Readonly<Record<string, string>> = { ucs2length: "characters", equal: "equal" };

const HEADER = `// @ts-nocheck
// Made by \`pnpm generate\` from schemas/. Change the data, not this file.
`;

function newAjv(): Ajv {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    messages: false,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    validateFormats: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addVocabulary([...VOCABULARY]);
  for (const schema of commonSchemas()) ajv.addSchema(schema);
  return ajv;
}

/** Replaces the compiled code's \`require\` calls; throws when one has no answer. */
function withImports(code: string): string {
  const used = new Set<string>();
  const body = code
    .replace(/require\("ajv\/dist\/runtime\/(\w+)"\)\.default/g, (call, name: string) => {
      const ours = RUNTIME[name];
      if (ours === undefined) throw new Error(`compiled code needs ${call}`);
      used.add(ours);
      return ours;
    })
    .replace('"use strict";', "");
  if (body.includes("require(")) throw new Error("compiled code still calls require");
  const names = [...used].sort();
  return names.length === 0 ? body : `import { ${names.join(", ")} } from "../../compiled.ts";\n${body}`;
}

const variable = (kind: string): string =>
  kind.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function checksModule(sources: readonly KindSource[]): string {
  const ajv = newAjv();
  for (const { schema } of sources) ajv.addSchema(schema);
  const exports = sources.map(({ kind, schema }) => [variable(kind), schema.$id]);
  return HEADER + withImports(standaloneCode(ajv, Object.fromEntries(exports)));
}

function kindModule(source: KindSource): string {
  const { kind, family, version, migrations } = source;
  const known = new Map([...commonSchemas(), source.schema].map((schema) => [schema.$id, schema]));
  const schema = mergedSchema(source.schema, source.schema.$id, known);
  const { title } = source.schema;
  const earlier = migrations.length === 0 ? {} : { migrations };
  const head = JSON.stringify({ kind, title, family, version, ...earlier, schema }, null, 1);
  const imports = `${HEADER}import type { KindDefinition } from "../kind.ts";`;
  if (family === "form") {
    return `${imports}
import { interpret } from "../interpret.ts";

const data = ${head};

export const definition: KindDefinition = { ...data, check: interpret(data.schema) };
`;
  }
  return `${imports}
import { ${variable(kind)} as check } from "./checks/documents.ts";

export const definition: KindDefinition = { ...${head}, check };
`;
}

function indexModule(kinds: readonly string[]): string {
  const imports = kinds.map((kind) => `import { definition as ${variable(kind)} } from "./${kind}.ts";`);
  const entries = kinds.map((kind) => `  "${kind}": ${variable(kind)},`);
  return `${HEADER}import type { KindDefinition } from "../kind.ts";
${imports.join("\n")}

export const definitions = {
${entries.join("\n")}
} as const satisfies Readonly<Record<string, KindDefinition>>;
`;
}

/** Each kind by itself, for a page that needs few of them. */
function loadersModule(kinds: readonly string[]): string {
  const entries = kinds.map((kind) => `  "${kind}": () => import("./${kind}.ts"),`);
  return `${HEADER}import type { KindDefinition } from "../kind.ts";

export const loaders: Readonly<Record<string, () => Promise<{ readonly definition: KindDefinition }>>> = {
${entries.join("\n")}
};
`;
}

/** Every generated file by name, as its text should be now. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const sources = kindSources();
  const names = sources.map((source) => source.kind);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`文书种类 ${twice} 在 documents 和 forms 中重复`);
  const documents = sources.filter((source) => source.family === "document");
  return new Map([
    ["index.ts", indexModule(names)],
    ["loaders.ts", loadersModule(names)],
    ["checks/documents.ts", checksModule(documents)],
    ...sources.map((source) => [`${source.kind}.ts`, kindModule(source)] as const),
  ]);
}
