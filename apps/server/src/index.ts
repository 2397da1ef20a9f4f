/** The server of the built apps. */

export { serve } from "./serve.ts";
export { readSite, type Site } from "./site.ts";
