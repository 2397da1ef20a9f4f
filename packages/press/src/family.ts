/** The CSS font family of a face, the same in the drawings of the worker and on the page that shows them. */
export const familyOf = (face: string): string => `face-${face}`;
