/** A text of a raw page; millimetres from the sheet's top left corner, size in points. */
interface RawText {
  readonly text: string;
  readonly x: number;
  readonly top: number;
  readonly size: number;
  readonly rgb?: string;
}

/** A page written operator by operator: for what the typesetter never does. */
export interface RawPage {
  readonly width?: number;
  readonly height?: number;
  readonly texts: readonly RawText[];
  /** Red circles: middle and diameter in millimetres. */
  readonly circles?: readonly { readonly x: number; readonly y: number; readonly diameter: number }[];
}

const PT = 72 / 25.4;
const ASCENT = 0.88;
/** Control points of a quarter circle. */
const KAPPA = 0.5523;

const utf16 = (text: string): string =>
  Array.from(text, (char) => char.charCodeAt(0).toString(16).padStart(4, "0")).join("");

function circle({ x, y, diameter }: { x: number; y: number; diameter: number }, height: number): string {
  const [cx, cy, r] = [x * PT, (height - y) * PT, (diameter / 2) * PT];
  const k = r * KAPPA;
  return `1 0 0 RG ${cx + r} ${cy} m ${cx + r} ${cy + k} ${cx + k} ${cy + r} ${cx} ${cy + r} c ${cx - k} ${cy + r} ${cx - r} ${cy + k} ${cx - r} ${cy} c ${cx - r} ${cy - k} ${cx - k} ${cy - r} ${cx} ${cy - r} c ${cx + k} ${cy - r} ${cx + r} ${cy - k} ${cx + r} ${cy} c S\n`;
}

function content({ texts, circles = [], height = 297 }: RawPage): string {
  const shown = texts.map(({ text, x, top, size, rgb = "0 0 0" }) => {
    const y = height * PT - top * PT - ASCENT * size;
    return `BT ${rgb} rg /F1 ${size} Tf ${x * PT} ${y} Td <${utf16(text)}> Tj ET\n`;
  });
  return shown.join("") + circles.map((one) => circle(one, height)).join("");
}

/** A PDF of the plainest kind, with a font that is named and not embedded, as simple programs write it. */
export function rawPdf(pages: readonly RawPage[], trailer = ""): Uint8Array {
  const kids = pages.map((_, i) => `${6 + 2 * i} 0 R`).join(" ");
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`,
    "<</Type/Font/Subtype/Type0/BaseFont/FangSong_GB2312/Encoding/UniGB-UTF16-H/DescendantFonts[4 0 R]>>",
    "<</Type/Font/Subtype/CIDFontType0/BaseFont/FangSong_GB2312/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 5>>/DW 1000/FontDescriptor 5 0 R>>",
    "<</Type/FontDescriptor/FontName/FangSong_GB2312/Flags 4/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 700/StemV 80>>",
    ...pages.flatMap((page, i) => {
      const stream = content(page);
      const box = `[0 0 ${(page.width ?? 210) * PT} ${(page.height ?? 297) * PT}]`;
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox${box}/Resources<</Font<</F1 3 0 R>>>>/Contents ${7 + 2 * i} 0 R>>`,
        `<</Length ${stream.length}>>stream\n${stream}endstream`,
      ];
    }),
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const xref = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  file += `trailer<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${xref}\n%%EOF`;
  return new TextEncoder().encode(file);
}
