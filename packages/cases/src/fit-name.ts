/** Characters that a file name may not hold on some system. */
const UNFIT = /[\\/:*?"<>|\n]/g;

/** A name that every system takes for a file. */
export const fitName = (name: string): string => name.replace(UNFIT, "_");
