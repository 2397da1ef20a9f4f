import manifest from "../manifest.json" with { type: "json" };
import metrics from "../metrics.json" with { type: "json" };
import { createFontSet, type FontSet } from "./font-set.ts";
import type { Manifest, ManifestFace, Metrics } from "./manifest.ts";

/** The committed open fonts: manifest and metrics as `scripts/rebuild.ts` writes them. */
export const openFonts: { readonly manifest: Manifest<ManifestFace>; readonly metrics: Metrics } = {
  manifest: manifest as Manifest<ManifestFace>,
  metrics,
};

/** A font set of the committed open fonts alone. */
export const createOpenFontSet = (): FontSet => createFontSet(openFonts.manifest, openFonts.metrics);
