import { cell, mm, type Pt, ptToMm, size } from "@shifan/gb9704";
import type { Setting } from "./measure.ts";

/** 三号 on the body grid: each character takes 156/28 mm (5.2.3). */
export const bodySetting: Setting = { size: size.three, cell };

/** Text set solid at its own size: titles, marks, 版记, tables. */
export const solid = (points: Pt): Setting => ({ size: points, cell: mm(ptToMm(points)) });

/** 二号, for titles (7.3.1). */
export const titleSetting: Setting = solid(size.two);

/** 四号, for 版记 and 页码 (7.4.2, 7.5). */
export const fourSetting: Setting = solid(size.four);
