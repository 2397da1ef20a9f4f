/** The apps under one roof: each is built alone and served under its path. */
export const APPS = [
  { key: "portal", path: "/", title: "门户" },
  { key: "apply", path: "/apply/", title: "申报" },
  { key: "annual", path: "/annual/", title: "年报" },
  { key: "notices", path: "/notices/", title: "公文" },
] as const;

/** Name of an app. */
export type AppKey = (typeof APPS)[number]["key"];
