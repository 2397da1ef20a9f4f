/** The bookmark of a book's n-th first-level heading, as word processors name those of a table of contents. */
export const headingMark = (index: number): string => `_Toc${String(index + 1).padStart(6, "0")}`;

/** Runs within a bookmark. */
export const marked = (runs: string, mark: string): string => {
  const id = Number(mark.slice("_Toc".length));
  return `<w:bookmarkStart w:id="${id}" w:name="${mark}"/>${runs}<w:bookmarkEnd w:id="${id}"/>`;
};
