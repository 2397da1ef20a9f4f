/** Left, bottom, right, top of a piece of a path in its own units. */
export type PathBox = readonly [number, number, number, number];

/** Numbers that follow each drawing command of pdf.js: move, line, cubic, quadratic, close. */
const ARGUMENTS = [2, 2, 6, 4, 0] as const;
const MOVE = 0;

/** The box of each piece of a path; curves count with their control points. */
export function pathBoxes(path: ArrayLike<number>): readonly PathBox[] {
  const boxes: [number, number, number, number][] = [];
  for (let i = 0; i < path.length; ) {
    const command = path[i] ?? 0;
    const count = ARGUMENTS[command] ?? 0;
    if (command === MOVE || boxes.length === 0)
      boxes.push([
        Number.POSITIVE_INFINITY,
        Number.POSITIVE_INFINITY,
        Number.NEGATIVE_INFINITY,
        Number.NEGATIVE_INFINITY,
      ]);
    const box = boxes.at(-1);
    for (let k = 1; box !== undefined && k < count; k += 2)
      widen(box, path[i + k] ?? 0, path[i + k + 1] ?? 0);
    i += 1 + count;
  }
  return boxes.filter(([left]) => Number.isFinite(left));
}

function widen(box: [number, number, number, number], x: number, y: number): void {
  box[0] = Math.min(box[0], x);
  box[1] = Math.min(box[1], y);
  box[2] = Math.max(box[2], x);
  box[3] = Math.max(box[3], y);
}

/** The box around several boxes; undefined for none. */
export function unionBox(boxes: readonly PathBox[]): PathBox | undefined {
  if (boxes.length === 0) return undefined;
  return [
    Math.min(...boxes.map((box) => box[0])),
    Math.min(...boxes.map((box) => box[1])),
    Math.max(...boxes.map((box) => box[2])),
    Math.max(...boxes.map((box) => box[3])),
  ];
}
