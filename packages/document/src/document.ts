import type { Block } from "./block.ts";
import type { Book } from "./book.ts";

/**
 * How the elements stand on the paper.
 * - `file`: 文件格式 with red head (GB/T 9704 chapters 5–7)
 * - `letter`: 信函格式 (10.1)
 * - `plain`: no 版头; what is not one of the statutory kinds (公示, 承诺书, 意见书)
 * - `certificate`: one framed landscape sheet without numbers
 */
export type Layout = "file" | "letter" | "plain" | "certificate";

/** An official document: what is said, element by element (要素), without where it stands. */
export interface OfficialDocument {
  readonly layout: Layout;
  readonly head?: Head;
  readonly title: Title;
  /** 主送机关, each by its full or standard short name; empty where the kind addresses nobody. */
  readonly recipients: readonly string[];
  /** 正文. */
  readonly text: readonly Block[];
  /** 附件, in the order of the 附件说明. */
  readonly attachments: readonly Attachment[];
  readonly signature?: Signature;
  /** 附注, without its brackets: 此件公开发布. */
  readonly note?: string;
  readonly colophon?: Colophon;
}

/** Anything that can be printed: a paper of the standard, or a book that follows its rules. */
export type Printable = OfficialDocument | Book;

/** 版头 (7.2). In `letter` layout the same elements stand as 10.1 says. */
export interface Head {
  /** 份号, six digits. */
  readonly copyNumber?: string;
  /** 密级和保密期限: 机密★1年. */
  readonly secrecy?: string;
  /** 紧急程度. */
  readonly urgency?: "特急" | "加急";
  /** 发文机关标志: the issuing bodies, lead body first. */
  readonly issuers: readonly string[];
  /** What follows the bodies' names: 文件, or nothing. */
  readonly markSuffix: "文件" | "";
  /** 发文字号: 鲁工信发〔2026〕12号. Absent until the paper is numbered. */
  readonly documentNumber?: string;
  /** 签发人, named in papers that go upward (7.2.6). */
  readonly signers: readonly string[];
}

/** 标题. */
export interface Title {
  readonly text: string;
  /** Offsets in `text` where the author wants a new line; empty leaves the choice to the typesetter. */
  readonly breaks: readonly number[];
}

/** 附件 (7.3.7). */
export interface Attachment {
  readonly title: string;
  /** The attachment's own text; absent when it is bound and sent as a separate file. */
  readonly text?: readonly Block[];
  /** Wide tables lie on their side (chapter 8). */
  readonly orientation: "portrait" | "landscape";
}

/** 发文机关署名 and 成文日期 (7.3.5). */
export interface Signature {
  /** Signing bodies in order, lead body first. */
  readonly bodies: readonly string[];
  /** 成文日期 as a calendar date, YYYY-MM-DD. */
  readonly date: string;
  /** Whether room is kept for the bodies' seals (7.3.5.1) or not (7.3.5.2). */
  readonly seal: "sealed" | "unsealed";
}

/** 版记 (7.4). */
export interface Colophon {
  /** 抄送机关. */
  readonly copiedTo: readonly string[];
  /** 印发机关 and 印发日期 (YYYY-MM-DD); absent in `letter` layout (10.1). */
  readonly printed?: { readonly by: string; readonly on: string };
}

/** The record that a document was drafted from, carried inside the finished file. */
export interface SourceRecord {
  /** The document's kind name. */
  readonly kind: string;
  /** The schema's version that the record satisfies. */
  readonly schemaVersion: string;
  /** The record as canonical JSON. */
  readonly json: string;
}
