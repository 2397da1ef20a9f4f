import { batch } from "./batch.ts";
import { blank } from "./blank.ts";
import { check } from "./check.ts";
import type { Command } from "./command.ts";
import { gallery } from "./gallery.ts";
import { kinds } from "./kinds.ts";
import { read } from "./read.ts";
import { render } from "./render.ts";
import { sample } from "./sample.ts";
import { sheet } from "./sheet.ts";
import { validate } from "./validate.ts";

export type { Command } from "./command.ts";

/** Every command by its name. */
export const commands = {
  kinds,
  sample,
  validate,
  render,
  blank,
  sheet,
  read,
  check,
  batch,
  gallery,
} as const satisfies Record<string, Command>;
