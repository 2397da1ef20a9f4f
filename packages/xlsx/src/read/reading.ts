import { canonicalJson } from "@shifan/json";
import { type Json, type JsonObject, type KindDefinition, valueAt } from "@shifan/schema";
import type { SheetFinding } from "./finding.ts";

/** A value and where it goes in the record; undefined takes the field out. */
export interface SheetChange {
  /** JSON Pointer: of a series, or of a whole list. */
  readonly pointer: string;
  readonly value: Json | undefined;
}

/** What is gathered while a workbook is read. */
export class Reading {
  readonly definition: KindDefinition;
  /** The record that the workbook is read into. */
  readonly data: JsonObject;
  readonly changes: SheetChange[] = [];
  readonly findings: SheetFinding[] = [];

  constructor(definition: KindDefinition, data: JsonObject) {
    this.definition = definition;
    this.data = data;
  }

  say(...findings: readonly SheetFinding[]): void {
    this.findings.push(...findings);
  }

  /** Notes a value, unless the record has it already. */
  change(pointer: string, value: Json | undefined): void {
    const current = valueAt(this.data, pointer);
    const isSame =
      value === undefined || current === undefined
        ? value === current
        : canonicalJson(value) === canonicalJson(current);
    if (!isSame) this.changes.push({ pointer, value });
  }
}
