/** What the parser's error names mean to somebody who typed the text. */
const SYNTAX: Readonly<Record<string, string>> = {
  InvalidSymbol: "这里的写法不认识，文字要放在半角双引号里",
  InvalidNumberFormat: "数字的写法不对",
  PropertyNameExpected: "这里应当是半角双引号括起来的字段名，最后一项后面不加逗号",
  ValueExpected: "这里缺少内容，最后一项后面不加逗号",
  ColonExpected: "字段名后面应当是半角冒号",
  CommaExpected: "两项之间应当有半角逗号",
  CloseBraceExpected: "缺少右花括号 }，内容不完整",
  CloseBracketExpected: "缺少右方括号 ]，内容不完整",
  EndOfFileExpected: "内容到这里应当结束，后面还有多余的文字",
  InvalidCommentToken: "JSON 中不能写注释",
  UnexpectedEndOfComment: "JSON 中不能写注释",
  UnexpectedEndOfString: "文字缺少右边的半角双引号",
  UnexpectedEndOfNumber: "数字没有写完",
  InvalidUnicode: "\\u 后面应当是四位十六进制数字",
  InvalidEscapeCharacter: "反斜杠后面的字符不对；要写反斜杠本身，请写两个",
  InvalidCharacter: "文字中有换行、制表符等控制字符，换行请写成 \\n",
};

/** The sentence of a syntax error. */
export const syntaxMessage = (name: string): string => SYNTAX[name] ?? "这里有语法错误";

/** The sentences of the other faults. */
export const MESSAGES = {
  empty: () => "没有任何内容",
  deep: () => "括号套得太深，不像是一份数据",
  repeated: (key: string) => `“${key}”写了两次，请只保留一处`,
} as const;
