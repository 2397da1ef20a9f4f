/** `Array.prototype.push` as the engine has it, read before pdf.js replaces it. */
export const nativePush = Array.prototype.push;
