import react from "@vitejs/plugin-react";
import { defaultClientConditions, type Plugin, type UserConfig } from "vite";

/** Libraries that all apps load; a chunk of its own lets a browser keep them from one app to the next. */
const VENDORS = [
  { name: "react", test: /node_modules\/(react|react-dom|scheduler)\// },
  { name: "antd", test: /node_modules\/(antd|@ant-design|@rc-component|rc-[\w-]+|dayjs|clsx|@emotion)\// },
];

/** Browsers of office computers are years behind (Chromium 87 and its kin). */
const TARGET = "chrome87";

/** The character 示 in strokes, white on the red of official documents: what a tab of the browser shows. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#c00000"/><path d="M9 9h14M6 14.5h20M16 14.5v11l-3-1M11 18l-4 6M21 18l4 6" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/></svg>`;

const icon: Plugin = {
  name: "shifan-icon",
  transformIndexHtml: () => [
    { tag: "link", attrs: { rel: "icon", href: `data:image/svg+xml,${encodeURIComponent(ICON)}` } },
  ],
};

/**
 * The Vite configuration of one app. It is served under `base` in development; when built, its hashed files go to the
 * `/assets/` that all apps share. The server puts a fresh nonce in place of the one named here.
 */
export const appConfig =
  (base: string) =>
  ({ command }: { command: "build" | "serve" }): UserConfig => ({
    base: command === "serve" ? base : "/",
    plugins: [react(), icon],
    // Code of workers has no `document`: where a library has a form of its own for them, it is taken.
    resolve: { conditions: ["worker", ...defaultClientConditions] },
    html: { cspNonce: "__CSP_NONCE__" },
    server: { port: Number(process.env.TURBO_MFE_PORT ?? 5173), strictPort: true },
    worker: { format: "es" },
    build: {
      target: TARGET,
      cssTarget: TARGET,
      modulePreload: { polyfill: false },
      // The policy lets fonts and pictures in from here only, not from within a file.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1200,
      rolldownOptions: { output: { codeSplitting: { groups: VENDORS } } },
    },
  });
