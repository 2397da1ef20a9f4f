/** An official document as one web page, for publication on a site: its text and structure, not its pages. */

export { renderHtml } from "./render-html.ts";
