/** A format of Office Open XML. */
export type OfficeFormat = "docx" | "xlsx";

interface FormatWords {
  readonly what: string;
  readonly programs: string;
  readonly old: string;
  /** The part that holds the text or the list of sheets. */
  readonly main: RegExp;
}

/** What each format is called, and how it is told. */
export const FORMATS: Readonly<Record<OfficeFormat, FormatWords>> = {
  docx: {
    what: "DOCX 文档",
    programs: " Word 或者 WPS 文字",
    old: ".doc、.wps",
    main: /^word\/document\d*\.xml$/,
  },
  xlsx: {
    what: "XLSX 工作簿",
    programs: " Excel 或者 WPS 表格",
    old: ".xls、.et",
    main: /^xl\/workbook\d*\.xml$/,
  },
};
