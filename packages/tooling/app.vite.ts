import react from "@vitejs/plugin-react";
import { defaultClientConditions, type UserConfig } from "vite";

/** Libraries that all apps load; a chunk of its own lets a browser keep them from one app to the next. */
const VENDORS = [
  { name: "react", test: /node_modules\/(react|react-dom|scheduler)\// },
  { name: "antd", test: /node_modules\/(antd|@ant-design|@rc-component|rc-[\w-]+|dayjs|clsx|@emotion)\// },
];

/** Browsers of office computers are years behind (Chromium 87 and its kin). */
const TARGET = "chrome87";

/**
 * The Vite configuration of one app. It is served under `base` in development; when built, its hashed files go to the
 * `/assets/` that all apps share. The server puts a fresh nonce in place of the one named here.
 */
export const appConfig =
  (base: string) =>
  ({ command }: { command: "build" | "serve" }): UserConfig => ({
    base: command === "serve" ? base : "/",
    plugins: [react()],
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
