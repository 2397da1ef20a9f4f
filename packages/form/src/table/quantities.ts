import { UNIT_NAME } from "@shifan/schema";

/** What stands where there is no figure: dashes, the words for it, a spreadsheet's error. */
const NO_FIGURE = /^(?:[-+−—–/…*.]*|暂无|未统计|不适用|N\/A|#[A-Z\d/]+[!?]?)$/i;

/** A figure, perhaps with what it is about and its unit: 约1050, 512户, 1,050.32亿元, 8.7%. */
const QUANTITY = new RegExp(
  `^(?:约|近|超|逾)?[-+−]?[.,\\s]*\\d[\\d.,\\s]*(?:[%‰]|${UNIT_NAME}(?:/${UNIT_NAME})?)$`,
);

/** Whether a text is a figure, or stands where there is none. */
export const isFigure = (text: string): boolean => {
  const bare = text.normalize("NFKC").trim();
  return NO_FIGURE.test(bare) || QUANTITY.test(bare);
};
