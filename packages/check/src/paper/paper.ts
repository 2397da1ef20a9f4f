import type { Line, Sheet, Stroke } from "./sheet.ts";

/** Which form of GB/T 9704 a file has; `plain` is a paper without 版头. */
export type Form = "file" | "letter" | "order" | "plain" | "certificate";

/** The red mark of the issuing bodies. */
export interface Mark {
  /** Names of the bodies, one a line. */
  readonly names: readonly Line[];
  /** 文件, when it stands beside several names. */
  readonly suffix?: Line;
  readonly inkTop: number;
  readonly inkBottom: number;
  readonly left: number;
  readonly right: number;
  readonly text: string;
}

/** 版头 (7.2, 10.1). */
export interface HeadParts {
  readonly mark?: Mark;
  /** 份号, 密级, 紧急程度. */
  readonly marks: readonly Line[];
  /** Lines with 发文字号 and 签发人. */
  readonly numberLines: readonly Line[];
  readonly number?: Line;
  /** Wide red rules of page 1, from the top. */
  readonly redRules: readonly Stroke[];
}

/** An attachment that is bound in. */
export interface AttachmentPart {
  /** 附件 and its number. */
  readonly mark: Line;
  readonly title: readonly Line[];
  readonly lines: readonly Line[];
  readonly sheet: Sheet;
}

/** 版记 (7.4). */
export interface ColophonPart {
  readonly page: number;
  readonly rows: readonly Line[];
  readonly rules: readonly Stroke[];
}

/** 署名 and 成文日期 (7.3.5). */
export interface SignaturePart {
  readonly names: readonly Line[];
  readonly date?: Line;
}

/** A finished paper, part by part, as it can be told from what stands where. */
export interface Paper {
  readonly form: Form;
  readonly sheets: readonly Sheet[];
  readonly head: HeadParts;
  readonly title: readonly Line[];
  readonly recipients: readonly Line[];
  /** Lines of 正文 outside tables. */
  readonly text: readonly Line[];
  /** 附件说明. */
  readonly attachmentNote: readonly Line[];
  readonly signature: SignaturePart;
  /** 附注. */
  readonly note: readonly Line[];
  readonly attachments: readonly AttachmentPart[];
  readonly colophon?: ColophonPart;
  /** 页码 by page. */
  readonly pageNumbers: ReadonlyMap<number, Line>;
  /** Lines inside tables, one for each cell's line. */
  readonly cells: readonly Line[];
  /** Number of pages before the attachments and without a page of 版记 alone. */
  readonly mainPages: number;
}
