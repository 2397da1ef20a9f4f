/** What stands where there is no figure: dashes, the words for it, a spreadsheet's error. */
const NO_FIGURE = /^(?:[-+−—–/…*.]*|暂无|未统计|不适用|N\/A|#[A-Z\d/]+[!?]?)$/i;

/** Units that figures are written with. A list, for “500强企业数” begins with a number too and is a title. */
const UNIT =
  "[百千万亿]*(?:元|美元|户|家|个|人|名|位|件|项|份|次|台|套|条|亩|公顷|平方公里|平方米|立方米|吨|吨标准煤|千瓦时|分|倍|百分点|个百分点)?";

/** A figure, perhaps with what it is about and its unit: 约1050, 512户, 1,050.32亿元, 8.7%. */
const QUANTITY = new RegExp(`^(?:约|近|超|逾)?[-+−]?[.,\\s]*\\d[\\d.,\\s]*(?:[%‰]|${UNIT}(?:/${UNIT})?)$`);

const WHOLE_UNIT = new RegExp(`^(?:[%‰]|${UNIT}(?:/${UNIT})?)$`);

/** Whether a text is a unit, and no other remark. */
export const isUnit = (text: string): boolean => {
  const bare = text.normalize("NFKC").trim();
  return bare !== "" && WHOLE_UNIT.test(bare);
};

/** Whether a text is a figure, or stands where there is none. */
export const isFigure = (text: string): boolean => {
  const bare = text.normalize("NFKC").trim();
  return NO_FIGURE.test(bare) || QUANTITY.test(bare);
};
