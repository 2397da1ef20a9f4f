/**
 * Type 2 charstring operators that clear the stack, with how many operands they take without a width
 * (Adobe TN 5177, 3.1): undefined stands for an even number.
 */
const CLEARING: ReadonlyMap<number, number | undefined> = new Map([
  [1, undefined],
  [3, undefined],
  [18, undefined],
  [19, undefined],
  [20, undefined],
  [23, undefined],
  [21, 2],
  [22, 1],
  [4, 1],
  [14, 0],
]);

/**
 * The same outline with another width. `width` is relative to the font dict's nominalWidthX.
 * Undefined where a subroutine is called before the width is known.
 */
export function withWidth(charString: Uint8Array, width: number): Uint8Array | undefined {
  const starts: number[] = [];
  let at = 0;
  while (at < charString.length) {
    const byte = charString[at] ?? 0;
    if (byte < 32 && byte !== 28) break;
    starts.push(at);
    at += operandLength(byte);
  }
  const operator = charString[at] ?? -1;
  if (!CLEARING.has(operator)) return undefined;
  const plain = CLEARING.get(operator);
  const hasWidth = plain === undefined ? starts.length % 2 === 1 : starts.length > plain;
  const rest = charString.subarray(hasWidth ? (starts[1] ?? at) : 0);
  const number = [28, (width >> 8) & 0xff, width & 0xff];
  const result = new Uint8Array(number.length + rest.length);
  result.set(number);
  result.set(rest, number.length);
  return result;
}

function operandLength(byte: number): number {
  if (byte === 28) return 3;
  if (byte === 255) return 5;
  return byte <= 246 ? 1 : 2;
}
