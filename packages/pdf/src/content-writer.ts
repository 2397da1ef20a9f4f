import { type Colour, colour } from "@shifan/gb9704";

/** A number as PDF writes it: at most three decimals, no exponent. */
export const num = (value: number): string => String(Math.round(value * 1000) / 1000);

const RGB: Readonly<Record<Colour, string>> = { red: rgb(colour.red), black: rgb(colour.black) };

function rgb(hex: string): string {
  return [1, 3, 5].map((at) => num(Number.parseInt(hex.slice(at, at + 2), 16) / 255)).join(" ");
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
    if (!this.#inText) this.#content += "BT\n";
    this.#inText = true;
    this.#fill = this.#set(this.#fill, `${RGB[at.colour]} rg`);
    this.#font = this.#set(this.#font, `${at.font} Tf`);
    this.#scale = this.#set(this.#scale || "100 Tz", `${num(at.scale * 100)} Tz`);
    this.#content += `1 0 0 -1 ${num(at.x)} ${num(at.baseline)} Tm ${shown}\n`;
  }

  line(points: readonly [number, number, number, number], width: number, of: Colour): void {
    this.#leaveText();
    const [x1, y1, x2, y2] = points.map(num);
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

  #leaveText(): void {
    if (this.#inText) this.#content += "ET\n";
    this.#inText = false;
  }
}
