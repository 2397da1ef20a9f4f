import fc from "fast-check";

const LONGER = "，进一步规范工作程序、提高工作质量，于2026年6月30日前完成12项任务";
const isProse = (text: string): boolean => /^[\p{Script=Han}，。、（）“”]{4,}$/u.test(text);

/** How a record is changed: by how many clauses a text grows, by how often a list is repeated. Cycled through. */
const dice = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 24, maxLength: 24 });

/** Records that differ from a sample in the lengths of texts and lists; not all of them satisfy the schema. */
export const changedRecord = (sample: unknown): fc.Arbitrary<unknown> =>
  dice.map((faces) => {
    let thrown = 0;
    const roll = (): number => faces[thrown++ % faces.length] ?? 0;
    const change = (value: unknown): unknown => {
      if (typeof value === "string") {
        const grow = roll();
        if (!isProse(value) || grow < 7) return value;
        const stem = value.replace(/[。]$/, "");
        return `${stem}${LONGER.repeat(grow - 6)}${value.endsWith("。") ? "。" : ""}`;
      }
      if (Array.isArray(value)) {
        const times = roll();
        const items = value.map(change);
        if (times === 0) return items.slice(0, 1);
        return times < 7 ? items : Array.from({ length: times - 5 }, () => items).flat();
      }
      if (typeof value === "object" && value !== null)
        return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, change(each)]));
      return value;
    };
    return change(sample);
  });
