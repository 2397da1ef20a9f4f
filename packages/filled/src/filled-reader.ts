import { tagOf } from "@shifan/document";
import type { FilledDocument, ReadControl } from "@shifan/docx/fill-in";
import { canonicalJson } from "@shifan/json";
import {
  type Json,
  type JsonObject,
  type KindDefinition,
  nodeAt,
  shownValue,
  unreadable,
  type ValueKind,
  valueKind,
} from "@shifan/schema";
import type { FilledFinding } from "./finding.ts";
import { type PlacedControl, placedControls } from "./items.ts";
import type { FieldFacts } from "./lost-cells.ts";
import { type LostField, lostFields } from "./lost-controls.ts";
import { otherRows } from "./other-rows.ts";
import { listsOf, type Place, placesOf } from "./places.ts";
import { ReadingNotes } from "./reading-notes.ts";
import { RecordBuilder } from "./record-builder.ts";
import { roundYearIn, yearInTitles } from "./round-year.ts";
import { notesOwner, readSeriesNotes } from "./series-notes.ts";
import { boxesValue, controlValue, fieldAt, hasBoxMark, textValue } from "./value-of.ts";

/** What a document is read into. */
export interface ReadBase {
  readonly base: JsonObject;
  /** The year that the form is filled in for, where the document doesn't say. */
  readonly roundYear: number | undefined;
}

const HOLDERS: ReadonlySet<ValueKind> = new Set(["table", "group", "series", "file", "files"]);

/** Reads the values of a document's controls into a record. */
export class FilledReader {
  readonly #notes = new ReadingNotes();
  readonly #definition: KindDefinition;
  readonly #document: FilledDocument;

  constructor(definition: KindDefinition, document: FilledDocument) {
    this.#definition = definition;
    this.#document = document;
  }

  read({ roundYear, base }: ReadBase): {
    readonly record: JsonObject;
    readonly findings: readonly FilledFinding[];
  } {
    const isRecordList = (pointer: string): boolean => {
      const node = nodeAt(this.#definition.schema, pointer);
      return node !== undefined && valueKind(node) === "table";
    };
    const known = this.#document.controls.filter(
      ({ place }) => this.#isValue(place.pointer) || notesOwner(place.pointer) !== undefined,
    );
    const placed = placedControls(known, isRecordList);
    const said = yearInTitles(this.#definition, this.#document.controls);
    const year = roundYearIn(this.#definition, base) ?? roundYear ?? said;
    const builder = new RecordBuilder(this.#definition, {
      data: base,
      ...listsOf(placed, isRecordList),
      roundYear: year,
    });
    const lost = lostFields(this.#document, placed, this.#facts(isRecordList));
    const isLost = new Set(lost.map(({ pointer }) => pointer));
    const { itemOf } = this.#facts(isRecordList);
    const places = placesOf(placed);
    const others = otherRows(places, this.#definition, itemOf);
    const isOther = ({ pointer }: { readonly pointer: string }): boolean =>
      [...others.keys()].some((item) => pointer.startsWith(`${item}/`));
    for (const [item, text] of others)
      this.#notes.unread(item.replace(/\/\d+$/, ""), `中有一行是“${text}”，没有作为一项读取`);
    for (const place of places) {
      if (isOther(place)) continue;
      const [first] = place.controls;
      // Of boxes some may be left: they say nothing of the others.
      if (isLost.has(place.pointer)) continue;
      if (first?.place.option === undefined) builder.put(place.pointer, this.#valueOf(place));
      else builder.choose(place.pointer, this.#boxes(place));
    }
    this.#putNotes(builder, placed);
    this.#sayCopies(known, isRecordList);
    for (const field of lost) if (!isOther(field)) this.#putLost(builder, field);
    const record = builder.record();
    return { record, findings: this.#notes.findings(this.#definition, record) };
  }

  /** Reasons of missing figures, to the years that they name. A box holds all reasons of its group. */
  #putNotes(builder: RecordBuilder, placed: readonly PlacedControl[]): void {
    for (const { pointer, control } of placed) {
      const owner = notesOwner(pointer);
      if (owner === undefined) continue;
      this.#sayUnread(owner, control, undefined);
      if (control.mixed !== undefined) continue;
      const { notes, unread } = readSeriesNotes(control.text, owner, this.#definition);
      builder.clearNotes(owner);
      for (const note of notes) builder.putNote(note.pointer, note);
      for (const line of unread)
        this.#notes.unread(owner, `的缺项原因“${line}”没有读懂，请写成“指标名称（2024年）：原因”的样子`);
    }
  }

  #facts(isRecordList: (pointer: string) => boolean): FieldFacts {
    return {
      isFilled: (pointer) => this.#isValue(pointer) && fieldAt(this.#definition, pointer)?.readOnly !== true,
      itemOf: (pointer) => {
        const keys = pointer.split("/");
        const at = keys.findLastIndex(
          (key, i) => /^\d+$/.test(key) && isRecordList(keys.slice(0, i).join("/")),
        );
        return at < 0 ? undefined : keys.slice(0, at + 1).join("/");
      },
      titleOf: (pointer) => nodeAt(this.#definition.schema, pointer)?.title ?? "",
    };
  }

  /** A control that was copied over another one: only in lists do copies stand for items of their own. */
  #sayCopies(known: readonly ReadControl[], isRecordList: (pointer: string) => boolean): void {
    const { itemOf } = this.#facts(isRecordList);
    const first = new Map<string, ReadControl>();
    for (const control of known) {
      const { place, row, cell, text } = control;
      const before = first.get(tagOf(place.pointer, place.option));
      if (before === undefined) first.set(tagOf(place.pointer, place.option), control);
      // LibreOffice repeats a control in its own cell.
      else if ((before.row !== row || before.cell !== cell) && before.text !== text) {
        if (itemOf(place.pointer) !== undefined || place.option !== undefined) continue;
        const what = `在文件中有两处，内容不同（“${before.text}”“${text}”），按前一处读取，请核对`;
        this.#notes.unread(place.pointer, what);
      }
    }
  }

  /** What stands in the cell of a control that is gone, as when somebody deleted the control and typed. */
  #putLost(builder: RecordBuilder, { pointer, cell }: LostField): void {
    const node = fieldAt(this.#definition, pointer);
    const text = cell?.text ?? "";
    // Words beside boxes are those of all that can be ticked.
    const value = node === undefined || hasBoxMark(text) ? undefined : textValue(text, node);
    const isRead = value !== undefined && node !== undefined && unreadable(value, node) === undefined;
    if (isRead) builder.put(pointer, value);
    const inCell = isRead
      ? `单元格里的“${text}”已经读取，请核对`
      : `${text === "" ? "" : `单元格里的“${text}”`}没有读取，原有的内容没有改动，要改的请直接填在这里`;
    this.#notes.lost(pointer, `的填写项在文件中不见了（可能被删去或者换成了别的），${inCell}`, isRead);
  }

  /** Whether a control holds a value; those around rows hold none. */
  #isValue(pointer: string): boolean {
    const node = fieldAt(this.#definition, pointer);
    return node !== undefined && !HOLDERS.has(valueKind(node));
  }

  /** The value of a place; a figure that isn't there is null, as a series has it. */
  #valueOf(place: Place): Json | undefined {
    const node = fieldAt(this.#definition, place.pointer);
    const [first] = place.controls;
    if (node === undefined || first === undefined || node.readOnly === true) return undefined;
    const value = controlValue(first, node);
    this.#sayUnread(place.pointer, first, unreadable(value, node));
    this.#compare(place, first, value);
    return value;
  }

  /** What a control or its cell holds that isn't read, or is no value. */
  #sayUnread(pointer: string, { mixed, beside }: ReadControl, wrong: string | undefined): void {
    if (mixed !== undefined)
      this.#notes.unread(
        pointer,
        `的提示文字和填写的内容混在一起（“${mixed}”），没有读取，请在文件中删去提示文字后重新导入`,
      );
    if (beside !== undefined)
      this.#notes.unread(
        pointer,
        `的单元格里填写项之外的文字“${beside}”没有读取，请在文件中移到填写项里，或者直接填在这里`,
      );
    if (wrong !== undefined) this.#notes.unread(pointer, wrong);
  }

  #boxes({ pointer, controls }: Place): Json | undefined {
    const node = fieldAt(this.#definition, pointer) ?? {};
    const { value, isBoth } = boxesValue(controls, { definition: this.#definition, pointer, node });
    if (isBoth) this.#notes.unread(pointer, "同时选了“是”和“否”，没有读取，请只选一个");
    return value;
  }

  /** Where the store says another thing than is seen, a person is told. */
  #compare({ pointer, original }: Place, control: ReadControl, value: Json | undefined): void {
    const node = fieldAt(this.#definition, pointer);
    const bound = control.bound ?? (original === undefined ? undefined : { pointer: original });
    const held =
      bound === undefined ? undefined : this.#document.store.get(tagOf(bound.pointer, bound.option));
    if (node === undefined || held === undefined || original === undefined) return;
    const kept = textValue(held, node);
    if (same(kept, value) || sameWords(held, control.text) || control.mixed !== undefined) return;
    if (kept === undefined) {
      this.#notes.unkept();
      return;
    }
    const words = (it: Json | undefined): string => (it === undefined ? "空白" : `“${shownValue(it, node)}”`);
    this.#notes.say(
      pointer,
      `在文件中显示为${words(value)}，文件内部保存的却是${words(kept)}；按显示的读取，请核对`,
    );
  }
}

const same = (a: Json | undefined, b: Json | undefined): boolean =>
  a === undefined || b === undefined ? a === b : canonicalJson(a) === canonicalJson(b);

/** LibreOffice drops the line breaks of what it shows. */
const sameWords = (a: string, b: string): boolean => a.replace(/\s/g, "") === b.replace(/\s/g, "");
