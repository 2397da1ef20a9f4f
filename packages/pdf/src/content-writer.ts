import { type Colour, colour } from "@shifan/gb9704";

/** A number as PDF writes it: a hundredth of a point is 3.5 micrometres. */
export const num = (value: number): string => String(Math.round(value * 100) / 100);

const RGB: Readonly<Record<Colour, string>> = { red: rgb(colour.red), black: rgb(colour.black) };

function rgb(hex: string): string {
  return [1, 3, 5].map((at) => (Number.parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(3)).join(" ");
}

/**
 * Writes a page's operators, saying only what changes: colour, font and scale stay as they are
 * until another is asked for, and neighbouring texts share one text object (ISO 32000-1, 8.4 and 9.4).
 */
export class ContentWriter {
  #content = "";
  #fill = "";
  #stroke = "";
  #width = "";
  #font = "";
  #scale = "";
  #inText = false;
  /** Start of the last text, in hundredths of a point. */
  #at = { x: 0, y: 0 };
  readonly #height: number;

  /** `height` of the sheet in points: places are given from its top, PDF counts from its foot. */
  constructor(height: number) {
    this.#height = height;
  }

  /** What follows is a piece of this kind; `properties` as BDC takes them, or none for BMC. */
  begin(tag: string, properties: string): void {
    this.#leaveText();
    this.#content += properties === "" ? `/${tag} BMC\n` : `/${tag} ${properties} BDC\n`;
  }

  end(): void {
    this.#leaveText();
    this.#content += "EMC\n";
  }

  /** Content that must not see or change the state: saved before, restored after. */
  raw(content: string): void {
    this.#leaveText();
    this.#content += content;
  }

  text(
    at: { x: number; baseline: number; font: string; scale: number; colour: Colour },
    shown: string,
  ): void {
    const moved = this.#enterText(at.x, at.baseline);
    this.#fill = this.#set(this.#fill, `${RGB[at.colour]} rg`);
    this.#font = this.#set(this.#font, `${at.font} Tf`);
    this.#scale = this.#set(this.#scale || "100 Tz", `${num(at.scale * 100)} Tz`);
    this.#content += `${moved} ${shown}\n`;
  }

  line(points: readonly [number, number, number, number], width: number, of: Colour): void {
    this.#leaveText();
    const [x1, y1, x2, y2] = points.map((value, i) => num(i % 2 === 0 ? value : this.#height - value));
    this.#stroke = this.#set(this.#stroke, `${RGB[of]} RG`);
    this.#width = this.#set(this.#width, `${num(width)} w`);
    this.#content += `${x1} ${y1} m ${x2} ${y2} l S\n`;
  }

  result(): string {
    this.#leaveText();
    return this.#content;
  }

  #set(now: string, wanted: string): string {
    if (now !== wanted) this.#content += `${wanted} `;
    return wanted;
  }

  /** The move to a text's start: within a text object it is counted from the last one's start. */
  #enterText(x: number, baseline: number): string {
    if (!this.#inText) {
      this.#content += "BT\n";
      this.#inText = true;
      this.#at = { x: 0, y: 0 };
    }
    const [toX, toY] = [Math.round(x * 100), Math.round((this.#height - baseline) * 100)];
    const move = `${(toX - this.#at.x) / 100} ${(toY - this.#at.y) / 100} Td`;
    this.#at = { x: toX, y: toY };
    return move;
  }

  #leaveText(): void {
    if (this.#inText) this.#content += "ET\n";
    this.#inText = false;
  }
}
