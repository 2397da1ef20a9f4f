/** Writes bytes and big-endian numbers into one growing buffer. */
export class ByteWriter {
  #buffer: Uint8Array;
  #length = 0;

  /** `capacity` is how many bytes are expected. */
  constructor(capacity = 256) {
    this.#buffer = new Uint8Array(capacity);
  }

  get length(): number {
    return this.#length;
  }

  bytes(part: Uint8Array): this {
    const at = this.#grow(part.length);
    this.#buffer.set(part, at);
    return this;
  }

  /** Numbers of `size` bytes each. */
  numbers(size: 1 | 2 | 3 | 4, ...values: readonly number[]): this {
    let at = this.#grow(size * values.length);
    for (const value of values) {
      for (let shift = 8 * (size - 1); shift >= 0; shift -= 8) this.#buffer[at++] = value >>> shift;
    }
    return this;
  }

  zeros(count: number): this {
    this.#grow(count);
    return this;
  }

  /** What was written; the writer must not be used after it. */
  result(): Uint8Array {
    return this.#buffer.subarray(0, this.#length);
  }

  /** Makes room for `count` bytes and returns where they start. */
  #grow(count: number): number {
    const at = this.#length;
    this.#length += count;
    if (this.#length > this.#buffer.length) {
      const larger = new Uint8Array(Math.max(this.#length, 2 * this.#buffer.length));
      larger.set(this.#buffer.subarray(0, at));
      this.#buffer = larger;
    }
    return at;
  }
}

/** Parts one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The bytes of a text whose characters are all below 256. */
export function latin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
