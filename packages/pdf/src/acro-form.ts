import { nameOfOption, tagOf } from "@shifan/document";
import type { Page } from "@shifan/typeset";
import { num } from "./content-writer.ts";
import { fieldType, type PlacedField, placedFields, shownContent, tickContent } from "./form-fields.ts";
import type { Painting } from "./page-content.ts";
import type { PdfFile, PdfRef } from "./pdf-file.ts";
import { utf16 } from "./pdf-text.ts";
import { Reference } from "./reference.ts";
import type { StructureTree } from "./structure.ts";

/** Flags of fields (ISO 32000-1, tables 226 to 230). */
const MULTILINE = 1 << 12;
const RADIO = 1 << 15;
const COMBO = 1 << 17;

/** A field's flag to be printed (table 165). */
const PRINT = 4;

const ALIGNMENTS = { left: 0, center: 1, right: 2 } as const;

/** The face of what is typed, by the name that readers know their own Song by (Adobe-GB1): it is not embedded. */
const FACE = "Song";

/** Smallest and largest type are the reader's own where a text may take several lines. */
const AUTOMATIC = 0;

/** The fields of a document that is filled in on the screen. */
export class AcroForm {
  readonly #file: PdfFile;
  readonly #structure: StructureTree;
  readonly #fields: number[] = [];
  /** Fields of which one box of several is ticked, with their boxes. */
  readonly #groups = new Map<string, { id: number; of: PlacedField; boxes: number[] }>();
  #empty: PdfRef | undefined;

  constructor(file: PdfFile, structure: StructureTree) {
    this.#file = file;
    this.#structure = structure;
  }

  /** Adds the fields of the page being painted. */
  page(page: Page, dictionary: PdfRef, painting: PaintingWithFonts): void {
    const annotations = placedFields(page).map((placed) => {
      const id = this.#file.reserve();
      const parent = this.#structure.field(placed.item.element, dictionary, id);
      const common =
        `/Type/Annot/Subtype/Widget/F ${PRINT}/P ${dictionary.id} 0 R/StructParent ${parent}` +
        `/Rect[${placed.rect.map(num).join(" ")}]${placed.isTurned ? "/MK<</R 90>>" : ""}`;
      this.#file.putText(id, `<<${common}${this.#own(id, placed, painting)}>>`);
      return new Reference(id);
    });
    if (annotations.length > 0) dictionary.data.Annots = annotations;
  }

  #own(id: number, placed: PlacedField, painting: PaintingWithFonts): string {
    switch (fieldType(placed.item)) {
      case "box":
        return this.#box(id, placed);
      case "one-box-of-several":
        return this.#boxOfGroup(id, placed);
      case "list":
        return this.#list(id, placed, painting);
      default:
        return this.#text(id, placed, painting);
    }
  }

  #text(id: number, placed: PlacedField, painting: PaintingWithFonts): string {
    this.#fields.push(id);
    const { item } = placed;
    const { field, isHigh, text, align, size } = item;
    const isLimited = field.kind === "text" && field.maxLength !== undefined;
    const typed = isHigh && field.kind !== "prose" ? AUTOMATIC : size;
    return (
      `/FT/Tx${names(placed)}/Ff ${isHigh ? MULTILINE : 0}/Q ${ALIGNMENTS[align]}${face(typed)}` +
      `${isLimited ? `/MaxLen ${field.maxLength}` : ""}${text === "" ? "" : `/V${utf16(text)}`}${this.#shown(placed, painting)}`
    );
  }

  #list(id: number, placed: PlacedField, painting: PaintingWithFonts): string {
    this.#fields.push(id);
    const { field, align, size } = placed.item;
    const options = [{ value: "", label: "" }, ...field.options];
    const [value] = field.values;
    return (
      `/FT/Ch${names(placed)}/Ff ${COMBO}/Q ${ALIGNMENTS[align]}${face(size)}` +
      `/Opt[${options.map((it) => `[${utf16(it.value)}${utf16(it.label)}]`).join("")}]` +
      `${value === undefined ? "" : `/V${utf16(value)}`}${this.#shown(placed, painting)}`
    );
  }

  #box(id: number, placed: PlacedField): string {
    this.#fields.push(id);
    const { field, option = 0 } = placed.item;
    const isTicked = field.values.includes(field.options[option]?.value ?? "");
    return `/FT/Btn${names(placed)}/V${isTicked ? TICKED : OFF}${this.#boxLook(placed, TICKED, isTicked)}`;
  }

  #boxOfGroup(id: number, placed: PlacedField): string {
    const { field, option = 0 } = placed.item;
    const known = this.#groups.get(field.pointer);
    const group = known ?? { id: this.#file.reserve(), of: placed, boxes: [] };
    if (known === undefined) {
      this.#groups.set(field.pointer, group);
      this.#fields.push(group.id);
    }
    group.boxes.push(id);
    const value = field.options[option]?.value ?? "";
    return `/Parent ${group.id} 0 R${titleOf(placed)}${this.#boxLook(placed, `/${nameOfOption(value)}`, field.values.includes(value))}`;
  }

  #boxLook(placed: PlacedField, on: string, isTicked: boolean): string {
    const tick = this.#form(placed, tickContent(placed.width));
    this.#empty ??= this.#form(placed, "");
    return `/AS${isTicked ? on : OFF}/AP<</N<<${on} ${tick.id} 0 R${OFF} ${this.#empty.id} 0 R>>>>`;
  }

  #shown(placed: PlacedField, painting: PaintingWithFonts): string {
    const fonts: Record<string, Reference> = {};
    const look = this.#form(placed, shownContent(placed, painting.into(fonts)), fonts);
    return `/AP<</N ${look.id} 0 R>>`;
  }

  /** A form XObject of a field's size, turned as its sheet is (8.10). */
  #form(
    { width, height, isTurned }: PlacedField,
    content: string,
    fonts: Record<string, Reference> = {},
  ): PdfRef {
    const form = this.#file.object({
      Type: "XObject",
      Subtype: "Form",
      BBox: [0, 0, Number(num(width)), Number(num(height))],
      ...(isTurned ? { Matrix: [0, 1, -1, 0, Number(num(height)), 0] } : {}),
      Resources: { Font: fonts },
    });
    form.end(content);
    return form;
  }

  /** Writes what the fields share, and hangs it into the catalog. */
  finish(): void {
    if (this.#fields.length === 0) return;
    for (const { id, of, boxes } of this.#groups.values()) {
      const { field } = of.item;
      const [value] = field.values;
      const kids = boxes.map((box) => `${box} 0 R`).join(" ");
      this.#file.putText(
        id,
        `<</FT/Btn/Ff ${RADIO}${nameOf(field.pointer)}/TU${utf16(field.title)}/V${value === undefined ? OFF : `/${nameOfOption(value)}`}/Kids[${kids}]>>`,
      );
    }
    const form = this.#file.reserve();
    const fields = this.#fields.map((id) => `${id} 0 R`).join(" ");
    this.#file.putText(form, `<</Fields[${fields}]${face(12)}/DR<</Font<</${FACE} ${this.#face()} 0 R>>>>>>`);
    this.#file.internals._root.data.AcroForm = new Reference(form);
  }

  #face(): number {
    const [face, character, descriptor] = [this.#file.reserve(), this.#file.reserve(), this.#file.reserve()];
    this.#file.putText(
      face,
      `<</Type/Font/Subtype/Type0/BaseFont/STSong-Light-UniGB-UTF16-H/Encoding/UniGB-UTF16-H/DescendantFonts[${character} 0 R]>>`,
    );
    this.#file.putText(
      character,
      `<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/W[1 95 500]/FontDescriptor ${descriptor} 0 R>>`,
    );
    this.#file.putText(
      descriptor,
      "<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>",
    );
    return face;
  }
}

/** How texts are painted, with the faces that are used noted in a dictionary of their own. */
export interface PaintingWithFonts {
  readonly into: (fonts: Record<string, Reference>) => Painting;
}

const TICKED = "/Yes";
const OFF = "/Off";

/** A field's name, which says its place in the record. */
const nameOf = (pointer: string, option?: number): string => `/T${utf16(tagOf(pointer, option))}`;

/** What a field is called to whoever listens: a box by what it stands for. */
function titleOf({ item: { field, option } }: PlacedField): string {
  const what = option === undefined ? field.placeholder : (field.options[option]?.label ?? "");
  return `/TU${utf16(`${field.title}：${what}`)}`;
}

const names = (placed: PlacedField): string =>
  nameOf(placed.item.field.pointer, placed.item.option) + titleOf(placed);

const face = (size: number): string => `/DA(/${FACE} ${num(size)} Tf 0 g)`;
