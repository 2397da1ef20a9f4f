/** The unit that a title ends with in brackets: 总投资（亿元）. Empty where it has none. */
export const unitOf = (text: string): string =>
  /\(([^()]*)\)[:\s*]*$/.exec(text.normalize("NFKC").trim())?.[1]?.trim() ?? "";

/** Units that figures are written with. A list, for “500强企业数” begins with a number too and is a title. */
export const UNIT_NAME =
  "[十百千万亿]*(?:元|元人民币|[美欧日]元|户|家|个|人|名|位|件|项|份|次|台|套|辆|条|亩|公顷|平方公里|公里|平方米|立方米|吨|吨标准?煤|千瓦时|度|倍|分|个?百分点)?";

/** Units in letters; 5G is no figure. */
const LETTERS = "[十百千万亿]*(?:[kmgt]?(?:wh?|va|[bgmt])[23]?|tce)";

const WHOLE_UNIT = new RegExp(`^(?:[%‰]|(?:${UNIT_NAME}|${LETTERS})(?:/.+)?)$`, "i");

/** A unit as it is compared, whatever the width of its characters: 人民币万元 is 万元, and 标煤 is 标准煤. */
const plainUnit = (unit: string): string =>
  unit
    .normalize("NFKC")
    .replace(/\s|人民币/g, "")
    .replace("标煤", "标准煤");

/** Whether a text is a unit, and no other remark: 万元, not 快报 or 2025年. */
export function isUnit(text: string): boolean {
  const bare = plainUnit(text);
  return bare !== "" && WHOLE_UNIT.test(bare);
}

const AREA = /^(?:公顷|亩|平方(?:公里|千米|米)|k?m2)$/i;

/** The thing that a unit counts, whatever its size: 元 of 万元. */
function thing(unit: string): string {
  const bare = plainUnit(unit).replace(/^[十百千万亿]+/, "");
  return AREA.test(bare) ? "面积" : bare;
}

/** Whether two units are of one thing in two sizes: 万元 and 亿元, 亩 and 平方公里. Figures would be ten-thousandfold. */
export const isOtherSize = (given: string, unit: string): boolean =>
  !unitFits(given, unit) && thing(given) === thing(unit);

/** Units of whole things are the same under any of their names. */
const COUNTS = new Set(["户", "家", "个"]);

/** Whether two units are one, under whatever name. */
export function sameUnit(one: string, other: string): boolean {
  const [a, b] = [plainUnit(one), plainUnit(other)];
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
  const given = [
    ...line
      .normalize("NFKC")
      .replace(WHO, " ")
      .replace(/\([^():]*\)(?=[,、;])/g, "")
      .matchAll(/单\s*位\s*:\s*([^\s()]+)/g),
  ];
  const said = given.map(([, units = ""]) => units.split(/[,、;]/).filter((unit) => unit !== ""));
  // 推荐单位：某市 is none, and who else a line may name nobody can list.
  return said.find((units) => units.some(isUnit)) ?? said[0] ?? [];
}

/** A figure whose unit is the same thing under another name, with the name that its field has: 512家 where it counts 户. */
export function inUnit(text: string, unit: string): string {
  const last = text.trim().slice(-1);
  return COUNTS.has(unit) && COUNTS.has(last) ? text.trim().slice(0, -1) + unit : text;
}
