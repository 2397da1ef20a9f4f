/** Takes the keyboard to the start of the page's content, when what it stood on is gone. */
export const focusContent = (): void => {
  if (document.activeElement === document.body) document.getElementById("main")?.focus();
};
