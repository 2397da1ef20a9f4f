/** Where a page puts the nonce that lets its styles in. */
export const NONCE_MARK = "__CSP_NONCE__";

/**
 * What a page may do: scripts from here only, styles by nonce (antd writes them as it draws), nothing from elsewhere,
 * nobody may frame it.
 */
export const contentPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

/** What the script that keeps the apps may do: fetch them from here. */
export const KEEPER_POLICY = "default-src 'none'; connect-src 'self'";

/** Headers of every answer. */
export const SAFETY: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
};
