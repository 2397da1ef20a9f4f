/** Pointers of fields that may be changed although their form is locked: those that were returned. Undefined: all of them. */
export type Unlocked = ReadonlySet<string> | undefined;

/** Whether a field may be changed: it, or a part of the form around it, was returned. */
export const isUnlocked = (unlocked: Unlocked, pointer: string): boolean =>
  unlocked === undefined || [...unlocked].some((open) => pointer === open || pointer.startsWith(`${open}/`));
