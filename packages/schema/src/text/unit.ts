/** The unit that a title ends with in brackets: 总投资（亿元）. Empty where it has none. */
export const unitOf = (text: string): string =>
  /\(([^()]*)\)[:\s*]*$/.exec(text.normalize("NFKC").trim())?.[1]?.trim() ?? "";

/** Units of whole things are the same under any of their names. */
const COUNTS = new Set(["户", "家", "个"]);

/** Whether two units are one, whatever the width of their characters. */
export function sameUnit(one: string, other: string): boolean {
  const [a, b] = [one, other].map((unit) => unit.normalize("NFKC").replace(/\s/g, "")) as [string, string];
  return a === b || (COUNTS.has(a) && COUNTS.has(b));
}

/** Whether figures under a unit belong into a field of another: where one of them is empty, nothing says that they don't. */
export const unitFits = (given: string, unit: string): boolean =>
  given === "" || unit === "" || sameUnit(given, unit);

/** Who fills in a table, up to what else its line says, and no unit of it: 填报单位：甲县统计局. */
const WHO =
  /(?:填报|填表|编制|编报|制表|报送|上报|申报|责任|主管|牵头|建设)单位\s*:\s*(?:(?!单\s*位\s*:)\S)*/g;

/** The units that a line above a table gives for all of it: 单位：亿元、人. None where it gives none. */
export function unitsIn(line: string): readonly string[] {
  const said = /单\s*位\s*:\s*([^\s()]+)/.exec(line.normalize("NFKC").replace(WHO, " "))?.[1] ?? "";
  return said.split(/[,、;]/).filter((unit) => unit !== "");
}

/** A figure whose unit is the same thing under another name, with the name that its field has: 512家 where it counts 户. */
export function inUnit(text: string, unit: string): string {
  const last = text.trim().slice(-1);
  return COUNTS.has(unit) && COUNTS.has(last) ? text.trim().slice(0, -1) + unit : text;
}
