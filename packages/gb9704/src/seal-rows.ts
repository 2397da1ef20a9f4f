import { body } from "./elements.ts";
import { typeArea } from "./page.ts";

/** Distance between a name and its neighbour in a row of joint signatures, in mm. */
const NAME_GAP = 4;
/** Seals a row: three of 42 mm fit in the 版心 with air between. */
const MAX_SEATS = 3;

/** A row of joint signatures: equal seats from left to right, each with the index of its body or empty. */
export type SealRow = readonly (number | undefined)[];

/**
 * The rows in which joint signatures stand, each below a seal of its own (7.3.5.1), in order, from the names' widths in
 * mm. Rows have as many seats as the widest name leaves, a shorter last one filled from the right; where a long name
 * would put every body on a row of its own, each row takes what it holds.
 */
export function sealRows(widths: readonly number[]): readonly SealRow[] {
  const needs = widths.map((width) => Math.max(width, body.sealDiameter) + NAME_GAP);
  const room = Math.floor(typeArea.width / Math.max(...needs));
  const even = evenRows(widths.length, Math.max(1, Math.min(MAX_SEATS, widths.length, room)));
  const packed = packedRows(needs);
  return packed.length < even.length ? packed : even;
}

function evenRows(count: number, seats: number): readonly SealRow[] {
  return Array.from({ length: Math.ceil(count / seats) }, (_, row) => {
    const inRow = Math.min(seats, count - row * seats);
    const empty = Array<undefined>(seats - inRow).fill(undefined);
    return [...empty, ...Array.from({ length: inRow }, (_seat, k) => row * seats + k)];
  });
}

function packedRows(needs: readonly number[]): readonly SealRow[] {
  const rows: number[][] = [];
  needs.forEach((need, index) => {
    const row = rows.at(-1) ?? [];
    const widest = Math.max(need, ...row.map((other) => needs[other] ?? 0));
    const fits = row.length < MAX_SEATS && widest * (row.length + 1) <= typeArea.width;
    if (row.length > 0 && fits) row.push(index);
    else rows.push([index]);
  });
  return rows;
}
