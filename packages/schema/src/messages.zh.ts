import type { Params } from "./fault.ts";

/**
 * The sentence of every fault code. `field` is the field's Chinese name with its place,
 * `value` what was given, shortened.
 */
export const MESSAGES = {
  "unknown-kind": (p: Params) => `没有“${p.value}”这种文书${near(p)}，可用的有：${p.known}`,
  "other-version": (p: Params) =>
    `草稿按第${p.from}版${p.title}填写，本系统使用第${p.version}版，${
      Number(p.from) > Number(p.version) ? "请先更新本系统" : "没有从旧版转换的办法，请对照旧稿重新填写"
    }`,
  "not-json": (p: Params) =>
    `${p.field}不是可以保存的数据（${p.value}），请改为文字、数字、是否、列表或者表单`,
  "too-deep": (p: Params) => `${p.field}的层次超过${p.limit}层，请检查数据是否损坏`,
  "too-large": (p: Params) => `数据超过${p.limit}项，无法作为一份文书处理，请分成几份`,
  "more-faults": (p: Params) => `另有${p.count}处没有列出，请先改正以上各处`,
  "bad-character": (p: Params) => `${p.field}的第${p.position}个字符（${p.value}）无法印在公文上，请删去`,
  blank: (p: Params) => `${p.field}只有空白，请填写内容或者删去这一项`,
  trimmed: (p: Params) =>
    Number(p.count) === 1 ? `${p.field}首尾的空白已经去掉` : `${p.field}等${p.count}处文字首尾的空白已经去掉`,
  "line-break": (p: Params) => `${p.field}只能是一行文字，请删去换行`,
  "wrong-type": (p: Params) => `${p.field}应当是${p.expected}，现在是${p.actual}，请重新填写`,
  missing: (p: Params) => `${p.field}没有填写，请补充`,
  "unknown-field": (p: Params) => `${p.parent}中没有“${p.name}”这一项${near(p)}，请改正名称或者删去`,
  "not-in-list": (p: Params) => `${p.field}填的“${p.value}”不在可选范围内，请从中选择：${p.options}`,
  "wrong-value": (p: Params) => `${p.field}只能填“${p.expected}”，请改正`,
  "wrong-form": (p: Params) => `${p.field}填的“${p.value}”格式不对，请按填写说明改正`,
  "too-short": (p: Params) =>
    p.limit === 1
      ? `${p.field}不能空着，请填写`
      : `${p.field}至少${p.limit}个字，现在是${p.actual}个字，请补充`,
  "too-long": (p: Params) =>
    p.limit === 0
      ? `${p.field}必须留空，请删去`
      : `${p.field}最多${p.limit}个字，现在是${p.actual}个字，请压缩`,
  "too-few": (p: Params) => `${p.field}至少${p.limit}项，现在是${p.actual}项，请补充`,
  "too-many": (p: Params) =>
    p.limit === 0 ? `${p.field}必须留空，请删去` : `${p.field}最多${p.limit}项，现在是${p.actual}项，请删减`,
  "too-small": (p: Params) => `${p.field}不能小于${p.limit}${p.unit}，现在是${p.value}，请核对`,
  "too-large-number": (p: Params) => `${p.field}不能大于${p.limit}${p.unit}，现在是${p.value}，请核对`,
  "too-great": (p: Params) => `${p.field}的数值过大，请核对单位和位数`,
  "not-above": (p: Params) => `${p.field}必须大于${p.limit}${p.unit}，现在是${p.value}，请核对`,
  "not-below": (p: Params) => `${p.field}必须小于${p.limit}${p.unit}，现在是${p.value}，请核对`,
  "not-multiple": (p: Params) => `${p.field}应当是${p.limit}的整数倍，现在是${p.value}，请核对`,
  repeated: (p: Params) => `${p.field}第${p.second}项与第${p.first}项重复，请删去一项`,
  "same-value": (p: Params) =>
    `${p.field}与第${p.first}项相同（${p.value}），${p.advice || "同一项只列一次：重复的请删去一项，不是同一项的请改正"}`,
  "needed-with": (p: Params) => `填写了“${p.because}”，就要填写${p.field}，请补充`,
  "condition-unmet": (p: Params) => `${p.field}与其他项的填写不相符，请按填写说明核对`,
  "no-such-date": (p: Params) => `${p.field}填的“${p.value}”不是日历上的日期，请写成 2026-01-05 的样子`,
  "wrong-uscc": (p: Params) => `${p.field}填的“${p.value}”不对：应为18位，且末位校验码相符，请对照证书核对`,
  "unknown-city": (p: Params) => `${p.field}填的“${p.value}”不是省内设区的市${near(p)}，请写全称`,
  "dates-reversed": (p: Params) =>
    `${p.field}（${p.value}）不能早于“${p.other}”（${p.limit}），请核对两个日期`,
  "not-consecutive": (p: Params) => `${p.field}应当是${p.expected}，现在是${p.value}，请从1起依次编号`,
  "out-of-order": (p: Params) => `${p.field}“${p.value}”应当排在“${p.other}”之前，请按${p.order}排列`,
  "listed-twice": (p: Params) => `${p.field}“${p.value}”已经列过，请合并为一项`,
  "listed-again": (p: Params) => `${p.field}（${p.value}）在名单中已经列过，请只保留一处`,
  "not-listed": (p: Params) =>
    `${p.field}“${p.value}”${p.of === undefined || p.of === "" ? "没有列在" : `不是${p.of}，${p.of}列在`}“${p.other}”中，请核对`,
  "not-in-city": (p: Params) => `${p.field}填的“${p.value}”不属于${p.city}，属于${p.others}，请核对`,
  "other-area": (p: Params) =>
    `${p.field}填的“${p.value}”不是${p.area}一方的机关：${p.area}属于${p.city}，请填${p.expected}的机关`,
  "other-division": (p: Params) =>
    `${p.field}填的“${p.value}”与“${p.other}”不相符：代码是${p.area}的，请核对`,
  "own-people": (p: Params) => `${p.field}填的“${p.value}”是申报单位一方的，应当回避，请核对`,
  "not-city-bureau": (p: Params) =>
    `${p.field}填的“${p.value}”不是设区的市${p.bureau}的全称，请写“${p.expected}”`,
  "other-type": (p: Params) => `${p.field}填的是${p.value}，${p.area}应为${p.expected}，请核对`,
  "no-such-county": (p: Params) => `${p.field}填的“${p.value}”不是${p.city}的县（市、区），请写全称`,
  "city-not-named": (p: Params) =>
    `${p.field}“${p.value}”属于${p.city}，“${p.other}”中没有${p.city}的机关，请核对`,
  "no-area-there": (p: Params) =>
    `${p.field}填的“${p.value}”在“${p.other}”中没有所属的县区，请删去该机关或者补充县区`,
  "other-year": (p: Params) => `${p.field}是${p.value}年，与“${p.other}”（${p.date}）不在同一年，请核对`,
  "other-prefix": (p: Params) =>
    `${p.field}填的“${p.value}”不是${p.organ}的代字：省级机关的代字以“${p.letter}”字开头，市、县（市、区）机关的不以“${p.letter}”字开头，请核对`,
  "same-text": (p: Params) => `${p.field}与“${p.other}”都是“${p.value}”，没有改动，请核对`,
  "count-differs": (p: Params) => `${p.field}填的是${p.value}，名单中是${p.expected}个，请核对`,
  "exceeds-other": (p: Params) => `${p.field}（${p.value}）不能大于“${p.other}”（${p.limit}），请核对`,
  "wrong-rank": (p: Params) =>
    `${p.field}应当是${p.expected}，现在是${p.value}：得分高的在前，得分相同的排名相同，请核对`,
  "not-next-year": (p: Params) =>
    `${p.field}应当在${p.expected}年，现在是${p.value}；“${p.other}”填的是${p.year}年，请核对`,
  "not-odd": (p: Params) => `${p.field}的人数应当是单数，现在是${p.actual}人，请增减`,
  "wrong-sum": (p: Params) => `${p.field}填的是${p.value}，各项相加是${p.expected}，请核对`,
  "not-named-in": (p: Params) => `${p.field}填的“${p.value}”与“${p.other}”（${p.text}）不相符，请核对`,
  "only-with": (p: Params) => `${p.field}只在“${p.other}”是${p.expected}时填写，现在是${p.value}，请删去`,
  "not-the-signer": (p: Params) =>
    `${p.field}填的“${p.value}”与“${p.other}”的第一个机关不一致，应当是“${p.expected}”，要加“文件”二字的写在其后，请核对`,
  "wrong-period-end": (p: Params) =>
    `${p.field}应当是${p.expected}：自${p.start}起公示${p.workdays}个工作日（首日${p.first}），请改正`,
  "period-short": (p: Params) =>
    `${p.field}（${p.value}）太早：自${p.start}起公示不少于${p.limit}个工作日，最早到${p.expected}，请核对`,
  "period-unchecked": (p: Params) =>
    `没有核对${p.field}：系统中没有${p.year}年的节假日安排，请自行核对公示是否满${p.limit}个工作日`,
  "no-workdays-data": (p: Params) =>
    `无法推算${p.field}：系统中还没有${p.year}年的节假日安排，请在国务院办公厅公布后补充工作日数据`,
  "not-applicable": (p: Params) => `${p.field}不适用于现在所选的情形，不用填写，请删去`,
  "not-three-years": (p: Params) => `${p.field}应当填写连续${p.limit}年的数据，现在是${p.actual}年，请补齐`,
  "too-many-decimals": (p: Params) =>
    Number(p.limit) === 0
      ? `${p.field}应当是整数，现在是${p.value}，请核对`
      : `${p.field}最多${p.limit}位小数，现在是${p.value}，请四舍五入后填写`,
  "computed-differs": (p: Params) =>
    `${p.field}由系统计算（${p.formula}），应当是${p.expected}，现在是${p.value}，请核对有关数据，不要手工填写`,
  "known-differs": (p: Params) =>
    `${p.field}是${p.value}，${p.other}是${p.expected}，同一指标应当一致，请核对`,
  "known-unit": (p: Params) =>
    `${p.field}填的是“${p.value}”，${p.other}的单位是“${p.expected}”，同一指标应当用同一单位，请换算后填写`,
  "relation-broken": (p: Params) =>
    p.subject === ""
      ? `${p.field}（${p.value}）${p.relation}${p.other}，请核对`
      : `${p.field}：“${p.subject}”（${p.value}）${p.relation}${p.other}，请核对`,
  "wrong-year": (p: Params) =>
    `${p.field}应当是${p.expected}，现在是${p.value}：三年数据截至${p.last}年，请按年度从前往后填写`,
  "great-change": (p: Params) =>
    `${p.field}是${p.value}，上年是${p.before}，变动${p.change}%，超过${p.limit}%，请核对；数据无误的，请在说明中写明原因`,
  "all-zero": (p: Params) => `${p.field}各年都是0，请核对；确实是0的，请在说明中写明`,
  "all-same": (p: Params) => `${p.field}各年都是${p.value}，请核对是否误填；确实相同的，请在说明中写明`,
  "too-late": (p: Params) => `${p.field}（${p.value}）不能晚于${p.limit}（按“${p.other}”推算），请核对`,
  "same-person": (p: Params) => `${p.field}与“${p.other}”是同一人（${p.value}），应当由不同的人签署，请核对`,
  "unknown-division": (p: Params) =>
    `${p.field}填的“${p.value}”不是省内县（市、区）的行政区划代码，请填6位代码，如：370102`,
  "unknown-city-code": (p: Params) =>
    `${p.field}填的“${p.value}”不是省内设区的市的行政区划代码，请填6位代码，如：370100`,
  "unknown-industry": (p: Params) =>
    `${p.field}填的“${p.value}”不是工业的行业代码（GB/T 4754 的06至46大类），请填2至4位数字，如：3511`,
  "no-such-time": (p: Params) =>
    `${p.field}填的“${p.value}”不是日期和时间，请写成 2026-01-05T09:30:00+08:00 的样子`,
  "not-explained": (p: Params) => `${p.field}：“${p.other}”是${p.value}%，超过${p.limit}%，请写明原因`,
  overdue: (p: Params) =>
    `${p.field}（${p.value}）晚于规定的${p.limit}，请核对；确已逾期的，请与省工业和信息化厅联系`,
  "grade-differs": (p: Params) =>
    `${p.field}是${p.value}，按“${p.other}”${p.score}分应为${p.expected}（方案未规定分数线，按默认值推算），请核对`,
  "figure-changed": (p: Params) =>
    `${p.field}是${p.value}，${p.source}中是${p.before}，请核对；更正的，请在说明中写明原因`,
} as const satisfies Record<string, (params: Params) => string>;

/** Stable name of a fault. */
export type FaultCode = keyof typeof MESSAGES;

const near = (p: Params): string =>
  p.nearest === undefined || p.nearest === "" ? "" : `（是不是“${p.nearest}”？）`;

/** What JSON types are called in a sentence. */
export const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: "文字",
  number: "数字",
  integer: "整数",
  boolean: "“是”或者“否”",
  array: "列表",
  object: "一组填写项",
  null: "空",
};

/** The whole record, where no field can be named. */
export const WHOLE_RECORD = "整份数据";
