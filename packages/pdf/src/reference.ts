/** A reference to a reserved object: its tag keeps pdfkit from writing it as a dictionary. */
export class Reference {
  readonly id: number;

  constructor(id: number) {
    this.id = id;
  }

  get [Symbol.toStringTag](): string {
    return "Reference";
  }

  toString(): string {
    return `${this.id} 0 R`;
  }
}
