/** Typeset pages as SVG, for screens. */

export { pageSvg, type SvgOptions } from "./page-svg.ts";
