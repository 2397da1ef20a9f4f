import type { ThemeConfig } from "antd";

/** Fonts of office computers first: they have Chinese faces made for the screen. */
const FONT =
  '"Microsoft YaHei", "PingFang SC", "Noto Sans SC", "Source Han Sans SC", "WenQuanYi Micro Hei", system-ui, sans-serif';

/**
 * The look that all apps share. antd's own red and placeholder grey are too pale for text (WCAG 2.2, 1.4.3): both are
 * darker here. Nothing moves: an office computer draws, it doesn't animate.
 */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: "#1f4e8c",
    colorLink: "#1f4e8c",
    colorError: "#b42318",
    colorErrorText: "#b42318",
    colorWarning: "#8a5a00",
    colorSuccess: "#1b6e3c",
    colorTextPlaceholder: "#6b7280",
    colorTextDisabled: "#5c6470",
    borderRadius: 3,
    fontSize: 15,
    fontFamily: FONT,
    motion: false,
  },
  cssVar: { key: "shifan" },
};
