/** Numbers and texts that a sentence is made of. */
export type Params = Readonly<Record<string, string | number>>;

const near = (p: Params): string =>
  p.nearest === undefined || p.nearest === "" ? "" : `，是不是“${p.nearest}”？`;

/** The sentence of every fault that a template can have. Listed in `docs/codes.md`. */
export const MESSAGES = {
  "no-front-matter": () => "模板开头没有“---”围起来的要素，请补上版式（layout）和标题（title）",
  "bad-front-matter": (p: Params) => `模板开头的要素写法不对（${p.reason}），请检查冒号、引号和缩进`,
  "unknown-element": (p: Params) => `没有“${p.name}”这个要素${near(p)} 可用的有：${p.known}`,
  "wrong-element": (p: Params) => `要素“${p.name}”应当写${p.expected}`,
  "no-title": () => "没有写标题，请在模板开头补上 title",
  "unknown-layout": (p: Params) => `版式“${p.value}”不存在${near(p)} 可用的有：${p.known}`,
  "private-character": () => "模板中有系统专用的字符（U+E000、U+E001、U+E002），请删去",
  syntax: (p: Params) => `“${p.source}”写得不完整，请检查括号和引号是否成对`,
  unclosed: (p: Params) => `“${p.source}”没有配对的结束标记，请补上 {% end${p.tag} %}`,
  "wide-mark": (p: Params) => `“${p.source}”中的“${p.wide}”是全角的，请改成半角的 ${p.half}`,
  "wide-brace": (p: Params) => `“${p.source}”中的花括号是全角的，会照原样印出，请改成半角的 {{ 和 }}`,
  "stray-brace": (p: Params) =>
    `“${p.source}”中有单独的花括号，会照原样印出；取表单的内容要写 {{ …… }}，否则请删去`,
  unfinished: (p: Params) => `“${p.source}”像是还没有写完，会照原样印出，请补写或者删去`,
  "unknown-tag": (p: Params) => `没有“${p.name}”这个标记${near(p)} 可用的有：${p.known}`,
  "unknown-name": (p: Params) => `数据中没有“${p.name}”这一项${near(p)}`,
  "unknown-filter": (p: Params) => `没有“${p.name}”这个过滤器${near(p)} 可用的有：${p.known}`,
  "wrong-filter": (p: Params) => `过滤器“${p.name}”用于${p.expected}，“${p.path}”是${p.actual}`,
  "wrong-argument": (p: Params) => `过滤器“${p.name}”的写法应当是：${p.expected}`,
  "optional-unguarded": (p: Params) =>
    `“${p.path}”（${p.title}）可能没有填写，请放在 {% if ${p.path} %} 之内，或者用 default 给出缺省的文字`,
  "not-a-list": (p: Params) => `“${p.path}”是${p.actual}，不是列表，不能用 {% for %} 逐项列出`,
  "loop-option": (p: Params) => `{% for %} 不能带“${p.name}”，请去掉`,
  "not-printable": (p: Params) => `“${p.path}”是${p.actual}，不能直接印出，请写出其中的一项或者使用过滤器`,
  "raw-date": (p: Params) =>
    `“${p.path}”是日期，这样会印成“2026-01-05”，请写 {{ ${p.instead} }}（也可以用 monthDay、year、dateRange）`,
  "raw-code": (p: Params) =>
    `“${p.path}”存的是代码，这样会印成“${p.example}”，请写 {{ ${p.instead} }}，印出它的名称`,
  "raw-list": (p: Params) =>
    `“${p.path}”中是${p.actual}，“${p.name}”会照存的样子印出，请用 {% for item in ${p.path} %} 逐项写 {{ item | ${p.filter} }}`,
  "not-in-enum": (p: Params) => `“${p.path}”不会是“${p.value}”${near(p)} 可能的值有：${p.known}`,
  "wrong-comparison": (p: Params) => `“${p.path}”是${p.actual}，不能与${p.other}比较`,
  "always-true": (p: Params) =>
    `“${p.path}”是必填项，这个判断总是成立；要判断列表是否为空，请写 ${p.path}.size > 0`,
  "multiline-inline": (p: Params) => `“${p.path}”可能有几段，请让它单独成为一段`,
  html: (p: Params) => `模板中不能写 HTML（${p.source}），请用文字表达`,
  link: (p: Params) => `公文中不能有链接（${p.source}），请只写文字`,
  image: (p: Params) => `公文中不能插入图片（${p.source}）`,
  code: (p: Params) => `模板中不能写代码（${p.source}），请去掉反引号`,
  "quote-block": () => "公文中没有引用块，请去掉行首的“>”",
  "rule-line": () => "正文中不能画线，请去掉这一行",
  emphasis: (p: Params) => `“${p.source}”：正文不用星号加重，只有段首的一句话可以写成 **……**`,
  "heading-space": (p: Params) => `“${p.source}”会照原样印出；要作标题，请写半角的“#”，后面空一格`,
  bullet: () => "公文没有圆点列表：有顺序的事项请用“1. ”开头，签字盖章行请用“- [签] ”开头",
  "too-deep": () => "结构层次最多四层：一、（一）1.（1）",
  "own-number": (p: Params) => `序号会自动加上，请去掉标题中的“${p.source}”`,
  "loose-table": () => "表格写得不完整：表头下面要有一行“| --- |”，列数要与表头相同",
  cells: (p: Params) => `这一行有${p.actual}格，表头有${p.expected}格，请改成一样多`,
  "sign-line": () => "签字盖章行应当写成“- [签] 名称：内容”",
  "mark-place": (p: Params) => `“${p.source}”${p.expected}`,
} as const satisfies Record<string, (params: Params) => string>;

/** Stable name of a template's fault. */
export type TemplateFaultCode = keyof typeof MESSAGES;

/** What the types of values are called in a sentence. */
export const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: "文字",
  number: "数字",
  integer: "整数",
  boolean: "是否",
  array: "列表",
  object: "一组填写项",
};
