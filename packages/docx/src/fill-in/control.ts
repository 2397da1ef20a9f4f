import { type FillIn, joinedTexts, shortPlaceholder, tagOf } from "@shifan/document";
import { type RunFormat, run, runProperties } from "../markup.ts";
import { escapeXml } from "../xml.ts";
import { FORM_NAMESPACE, FORM_STORE, idOf, itemsXpathOf, marksOf, xpathOf } from "./binding.ts";
import { PLACEHOLDER_MARK } from "./placeholder.ts";

/** Word takes no longer title or tag. */
const LONGEST_NAME = 64;

const mapping = (xpath: string): string =>
  `w:prefixMappings="xmlns:f='${FORM_NAMESPACE}'" w:xpath="${escapeXml(xpath)}" w:storeItemID="${FORM_STORE}"`;

interface Properties {
  readonly title: string;
  readonly tag: string;
  readonly isEmpty: boolean;
  /** Absent for a control that isn't bound. */
  readonly xpath?: string;
  /** What kind of control it is. */
  readonly kind: string;
  /** How what is typed is set. */
  readonly format: RunFormat;
}

/** A control's properties in the order that the schema wants. */
const properties = ({ title, tag, isEmpty, xpath, kind, format }: Properties): string =>
  `<w:sdtPr>${runProperties(format)}<w:alias w:val="${escapeXml(title.slice(0, LONGEST_NAME))}"/><w:tag w:val="${escapeXml(tag)}"/>` +
  `<w:id w:val="${idOf(tag)}"/><w:lock w:val="sdtLocked"/>${isEmpty ? "<w:showingPlcHdr/>" : ""}` +
  `${xpath === undefined ? "" : `<w:dataBinding ${mapping(xpath)}/>`}${kind}</w:sdtPr>`;

const control = (of: Properties, content: string): string =>
  `<w:sdt>${properties(of)}<w:sdtContent>${content}</w:sdtContent></w:sdt>`;

/** How a date is shown. */
const DATE_FORMATS = { long: "yyyy年M月d日", short: "yyyy-MM-dd" } as const;

function shownDate(iso: string, isShort: boolean): string {
  const [year, month, day] = iso.split("-").map(Number);
  return isShort || day === undefined ? iso : `${year}年${month}月${day}日`;
}

const dateKind = (iso: string | undefined, isShort: boolean): string =>
  `<w:date${iso === undefined ? "" : ` w:fullDate="${escapeXml(iso)}T00:00:00Z"`}><w:dateFormat w:val="${
    DATE_FORMATS[isShort ? "short" : "long"]
  }"/><w:lid w:val="zh-CN"/><w:storeMappedDataAs w:val="date"/><w:calendar w:val="gregorian"/></w:date>`;

const dropDown = ({ options }: FillIn): string =>
  `<w:dropDownList>${options
    .map(
      ({ value, label }) => `<w:listItem w:displayText="${escapeXml(label)}" w:value="${escapeXml(value)}"/>`,
    )
    .join("")}</w:dropDownList>`;

/** What a control shows of its value; empty while it has none. */
function shown({ kind, values, options }: FillIn, isShort: boolean): string {
  const [first = ""] = values;
  if (kind === "date") return first === "" ? "" : shownDate(first, isShort);
  const label = (chosen: string): string => options.find(({ value }) => value === chosen)?.label ?? chosen;
  if (kind === "choices") return values.map(label).join("、");
  if (options.length > 0) return label(first);
  return kind === "texts" ? joinedTexts(values) : first;
}

/** What the store holds of a value: of several choices their names, as text that is typed. */
export const stored = (field: FillIn): string => {
  if (field.kind === "choices") return shown(field, true);
  return field.kind === "texts" ? joinedTexts(field.values) : (field.values[0] ?? "");
};

function kindOf(field: FillIn, isShort: boolean): string {
  if (field.kind === "date") return dateKind(field.values[0], isShort);
  return field.options.length > 0 && field.kind !== "choices" ? dropDown(field) : "<w:text/>";
}

/** A control within a line: a text, a number, a date, a choice. `isShort`: in a row of a list. */
export function inlineControl(field: FillIn, format: RunFormat, isShort = false): string {
  const text = shown(field, isShort);
  const isEmpty = text === "";
  return control(
    {
      title: field.title,
      tag: tagOf(field.pointer),
      isEmpty,
      xpath: xpathOf(field.pointer),
      kind: kindOf(field, isShort),
      format,
    },
    isEmpty ? placeholderRun(field, format, isShort) : run(text, format),
  );
}

const TICKED = "☑";
const UNTICKED = "☐";
const BOX_FACE = "Segoe UI Symbol";

/** A check box and what it stands for, for each option. */
export const checkBoxes = (field: FillIn, format: RunFormat): string =>
  field.options
    .map(({ value, label }, option) => {
      const isTicked = field.values.includes(value);
      const kind =
        `<w14:checkbox><w14:checked w14:val="${isTicked ? 1 : 0}"/><w14:checkedState w14:val="2611" w14:font="${BOX_FACE}"/>` +
        `<w14:uncheckedState w14:val="2610" w14:font="${BOX_FACE}"/></w14:checkbox>`;
      const tag = tagOf(field.pointer, option);
      const box = control(
        {
          title: `${field.title}：${label}`,
          tag,
          isEmpty: false,
          xpath: xpathOf(field.pointer, option),
          kind,
          format,
        },
        run(isTicked ? TICKED : UNTICKED, format),
      );
      return box + run(`${label}${option === field.options.length - 1 ? "" : "  "}`, format);
    })
    .join("");

const mark = (name: string): string =>
  `<w:bookmarkStart w:id="${idOf(name)}" w:name="${name}"/><w:bookmarkEnd w:id="${idOf(name)}"/>`;

/** Marks where a text of several paragraphs begins, and in the paragraph below its end. */
export function proseMarks(pointer: string): { readonly begin: string; readonly end: string } {
  const { begin, end } = marksOf(pointer);
  return { begin: mark(begin), end: mark(end) };
}

/** What stands where nothing is filled in yet. */
export function placeholderRun({ placeholder, kind }: FillIn, format: RunFormat, isShort = false): string {
  const words = isShort || kind === "number" ? (shortPlaceholder(kind) ?? placeholder) : placeholder;
  return run(PLACEHOLDER_MARK + words, { ...format, style: "PlaceholderText" });
}

/** A control around whole paragraphs, or around a cell. Not bound: a store keeps no paragraphs. */
export const blockControl = (field: FillIn, format: RunFormat, content: string): string =>
  control(
    { title: field.title, tag: tagOf(field.pointer), isEmpty: field.values.length === 0, kind: "", format },
    content,
  );

/** Rows that may be repeated, each a whole `w:tr`. */
export function repeatedRows(list: string, rows: readonly string[]): string {
  const section =
    `<w:sdt><w:sdtPr><w:tag w:val="${escapeXml(list)}"/><w:id w:val="${idOf(`${list}#`)}"/>` +
    `<w15:dataBinding ${mapping(itemsXpathOf(list))}/><w15:repeatingSection/></w:sdtPr><w:sdtContent>`;
  const items = rows.map(
    (row, i) =>
      `<w:sdt><w:sdtPr><w:id w:val="${idOf(`${list}#${i}`)}"/><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent>${row}</w:sdtContent></w:sdt>`,
  );
  return `${section}${items.join("")}</w:sdtContent></w:sdt>`;
}
