/**
 * Words that a title keeps in one piece, beside those the caller knows: the common stock of official titles.
 * A title breaks best after an issuing body and after 的, never inside one of these.
 */
const COMMON_WORDS = `
关于 印发 转发 批转 公布 发布 公告 通知 通报 通告 报告 请示 批复 意见 决定 函 公示 纪要 命令 实施 方案 办法 规定 细则 条例 规划 计划 要点
认定 名单 年度 申报 组织 开展 做好 加强 推进 促进 进一步 深化 完善 建立 健全 调整 取消 撤销 退出 整改 限期 责令 评价 综合评价 结果 情况
总结 报送 推荐 评审 专家 现场 核验 核查 工作 有关 事项 相关 答复 异议 更正 补正 材料 真实性 承诺书 意见书 证书 示范 培育 管理
工业 经济 高质量 发展 制造业 传统产业 传统 产业 转型 升级 基础 能力 提升 信息化 工业和信息化 企业 项目 技术 创新 数字化 绿色 安全 生产
人民政府 委员会 办公厅 办公室 管理委员会 开发区 经济技术开发区 高新技术产业开发区 产业园区 集群 第一批 第二批 第三批 第四批 第五批
全省 全市 全国 各市 入围 入选 拟认定 不予 通过 验收 结论 直接 未达标 更名 会议 召开 参加 关于做好 年度总结
`;

/** The common stock as a list. */
const commonWords: readonly string[] = COMMON_WORDS.split(/\s+/).filter((word) => word !== "");

/** Cost of a line break before each character (index 0 is the start), lower is better. */
export type BreakCosts = readonly number[];

/** Breaks that a reader would stumble over cost this much: inside a word, a number or 《》. */
const FORBIDDEN = 1000;
const UNKNOWN = 20;
const BETWEEN_WORDS = 6;
const AFTER_DE = 0;
const BEFORE_GUANYU = 0;
/** 关于 begins a line or stands within one; a line that ends with it reads like a torn one. */
const AFTER_GUANYU = 60;

/** A line had better not start with 和; worse would be to tear a word or 《》. */
const BEFORE_AND = 60;

const NEVER_FIRST = new Set("的了、。，；：）》〉】〕”’！？");
const AND = new Set("和与及");
const NEVER_LAST = new Set("（《〈【〔“‘和与及");

const lexicons = new WeakMap<readonly string[], readonly string[]>();

/** The common stock and the caller's own words, longest first; made once for each list of words. */
function lexiconOf(words: readonly string[]): readonly string[] {
  const known = lexicons.get(words);
  if (known !== undefined) return known;
  const lexicon = [...new Set([...commonWords, ...words])]
    .filter((word) => word !== "")
    .sort((a, b) => b.length - a.length);
  lexicons.set(words, lexicon);
  return lexicon;
}

/** Characters of 二号 that a line of the 版心 holds. */
const LINE_CHARS = 20;
const OPENING = "《〈“";
const CLOSING = "》〉”";

/**
 * What breaking a title before each of its characters costs; `words` are kept whole beside the common stock, and so is
 * what stands in 《》 or “” where a line holds it.
 */
export function breakCosts(chars: readonly string[], words: readonly string[]): BreakCosts {
  const inside = insideWord(chars, words);
  const quoted = quotedLengths(chars);
  return chars.map((_, i) => {
    const cost = pairCost(chars, i, inside);
    const length = quoted[i] ?? 0;
    if (length === 0) return cost;
    return length <= LINE_CHARS ? FORBIDDEN : cost + UNKNOWN * 4;
  });
}

/** For each character the length of the outermost 《》 or “” that it stands in, 0 for none; its first mark counts as outside. */
function quotedLengths(chars: readonly string[]): readonly number[] {
  const lengths = chars.map(() => 0);
  const open: number[] = [];
  chars.forEach((char, i) => {
    if (OPENING.includes(char)) open.push(i);
    if (!CLOSING.includes(char)) return;
    const start = open.pop();
    if (start !== undefined) lengths.fill(i - start + 1, start + 1, i + 1);
  });
  return lengths;
}

function pairCost(chars: readonly string[], i: number, inside: Uint8Array): number {
  const [before, here] = [chars[i - 1] ?? "", chars[i] ?? ""];
  if (before === " ") return AFTER_DE;
  if (i === 0 || here === " " || NEVER_FIRST.has(here) || NEVER_LAST.has(before)) return FORBIDDEN;
  if (/[0-9A-Za-z〇]/.test(before) && /[0-9A-Za-z〇年月日号]/.test(here)) return FORBIDDEN;
  if (inside[i] === 2) return FORBIDDEN;
  if (AND.has(here)) return BEFORE_AND;
  if (before === "的") return AFTER_DE;
  if (here === "关" && chars[i + 1] === "于") return BEFORE_GUANYU;
  if (before === "于" && chars[i - 2] === "关") return AFTER_GUANYU;
  return inside[i] === 1 ? BETWEEN_WORDS : UNKNOWN;
}

/** For each position: 2 inside a word, 1 at the edge of a word, 0 elsewhere. Longer words win. */
function insideWord(chars: readonly string[], words: readonly string[]): Uint8Array {
  const text = chars.join("");
  const state = new Uint8Array(chars.length + 1);
  const taken = new Uint8Array(chars.length);
  for (const word of lexiconOf(words)) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
      markWord({ state, taken }, at, word.length);
    }
  }
  return state;
}

function markWord(
  { state, taken }: { state: Uint8Array; taken: Uint8Array },
  at: number,
  length: number,
): void {
  for (let i = at; i < at + length; i++) if (taken[i] === 1) return;
  taken.fill(1, at, at + length);
  for (let i = at + 1; i < at + length; i++) state[i] = 2;
  for (const edge of [at, at + length]) if (state[edge] !== 2) state[edge] = 1;
}
