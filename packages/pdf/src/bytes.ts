/** Writes big-endian numbers into a growing list of bytes. */
export class ByteWriter {
  readonly #parts: Uint8Array[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  bytes(part: Uint8Array): this {
    this.#parts.push(part);
    this.#length += part.length;
    return this;
  }

  /** Numbers of `size` bytes each. */
  numbers(size: 1 | 2 | 3 | 4, ...values: readonly number[]): this {
    const part = new Uint8Array(size * values.length);
    values.forEach((value, i) => {
      for (let k = 0; k < size; k++) part[i * size + k] = (value / 2 ** (8 * (size - 1 - k))) & 0xff;
    });
    return this.bytes(part);
  }

  result(): Uint8Array {
    return joined(this.#parts);
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
