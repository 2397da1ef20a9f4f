import { dirname } from "node:path";
import { facePath } from "@shifan/fonts/node";

/** The file of a committed face, for engines that open fonts themselves. */
export const fontFile = facePath;

/** The folder of all committed faces. */
export const fontFolder = (): string => dirname(facePath("fandol-fang"));
