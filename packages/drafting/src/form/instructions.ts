import { type Leaf, paragraph, sectionLabel } from "@shifan/document";
import { type SchemaNode, type Section, type ValueKind, valueKind } from "@shifan/schema";
import type { Form } from "./form.ts";

/** Every field of a schema. */
function* fieldsIn(node: SchemaNode): Generator<SchemaNode> {
  for (const field of Object.values({ ...node.properties, ...node.items?.properties })) {
    yield field;
    yield* fieldsIn(field);
  }
}

/** How a form is filled in: what it is for, how its kinds of fields are filled in, and what its sections say. */
export function instructionsOf(sections: readonly Section[], form: Form): Leaf {
  const text = sentences(sections, form).map((line, i) => paragraph(sectionLabel(1, i + 1) + line));
  return { title: "填报说明", text };
}

function sentences(sections: readonly Section[], { definition, roundYear }: Form): readonly string[] {
  const fields = [...fieldsIn(definition.schema)];
  const has = (...kinds: readonly ValueKind[]): boolean =>
    fields.some((field) => kinds.includes(valueKind(field)));
  const { description } = definition.schema;
  const years = roundYear === undefined ? "" : `（${roundYear - 3}年至${roundYear - 1}年）`;
  return [
    ...(description === undefined ? [] : [`本表适用于${description}。`]),
    ...(has("choice", "choices", "yesNo") ? ["有“☐”的项目，在选定的“☐”内打“√”。"] : []),
    ...(has("series")
      ? [`三年数据${years}逐年填写；没有数据的年度填“—”，并在表下注明原因，不得以0代替。`]
      : []),
    ...(fields.some((field) => field["x-calc"] !== undefined)
      ? ["注明“系统计算”的指标按所列公式得出，纸质填报时可以不填。"]
      : []),
    ...(has("table") ? ["表格行数不够的，可以增加行或者另附页。没有内容的表格填“无”。"] : []),
    ...(has("file", "files") ? ["附件在对应项目中填写文件名称和页数，随表报送。"] : []),
    ...sections.flatMap(({ title, note }) => (note === undefined ? [] : [`“${title}”：${note}。`])),
  ];
}
