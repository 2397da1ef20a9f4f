import { NOT_AT_END, NOT_AT_START } from "../line-ends.ts";
import { LINE } from "../page-setup.ts";

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** Compatibility flags of Chinese Word: half- and full-width balance, no stretched last line before a break. */
const COMPATIBILITY = [
  "spaceForUL",
  "balanceSingleByteDoubleByteWidth",
  "doNotLeaveBackslashAlone",
  "ulTrailSpace",
  "doNotExpandShiftReturn",
  "adjustLineHeightInTable",
  "useFELayout",
];

const SETTING = 'w:uri="http://schemas.microsoft.com/office/word"';

/** `word/settings.xml`: odd and even pages differ, marks are squeezed, 禁则 as GB/T 15834 wants. docx can say none of the last two. */
export const settingsXml = (): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:zoom w:percent="100"/>' +
  '<w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/><w:defaultTabStop w:val="630"/><w:evenAndOddHeaders/>' +
  `<w:drawingGridHorizontalSpacing w:val="158"/><w:drawingGridVerticalSpacing w:val="${LINE / 2}"/>` +
  '<w:displayHorizontalDrawingGridEvery w:val="0"/><w:displayVerticalDrawingGridEvery w:val="2"/>' +
  '<w:characterSpacingControl w:val="compressPunctuation"/>' +
  `<w:noLineBreaksAfter w:lang="zh-CN" w:val="${escaped(NOT_AT_END)}"/>` +
  `<w:noLineBreaksBefore w:lang="zh-CN" w:val="${escaped(NOT_AT_START)}"/>` +
  `<w:compat>${COMPATIBILITY.map((flag) => `<w:${flag}/>`).join("")}` +
  `<w:compatSetting w:name="compatibilityMode" ${SETTING} w:val="15"/></w:compat>` +
  '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>';
