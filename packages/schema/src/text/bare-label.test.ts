import { expect, test } from "vitest";
import { bareLabel } from "./bare-label.ts";

test.each([
  ["一、（一）1. ① 其中：出口额", "出口额"],
  ["——工业投资", "工业投资"],
  ["1.5倍增计划", "1.5倍增计划"],
  ["500强企业数", "500强企业数"],
  // A cell holds 32,767 characters at most.
  ["①".repeat(32_767), ""],
])("%.20s without what stands before it is %s", (text, label) => expect(bareLabel(text)).toBe(label));
