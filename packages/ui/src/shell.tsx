import { App as AntdApp, ConfigProvider } from "antd";
import zhCN from "antd/locale/zh_CN";
import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { APPS, type AppKey } from "./apps.ts";
import { Notice } from "./notice.tsx";
import { OfflineStatus } from "./offline.tsx";
import { theme } from "./theme.ts";

const PRODUCT = "工业经济高质量发展示范区申报与管理";

/** The nonce that the server lets styles in by (Content-Security-Policy); none in development. */
const styleNonce = (): string | undefined =>
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;

/** Draws an app inside the shell that all apps share. */
export function mount(app: AppKey, content: ReactNode): void {
  const root = document.getElementById("root");
  if (root === null) throw new Error("the page has no element #root");
  const nonce = styleNonce();
  createRoot(root).render(
    <StrictMode>
      <ConfigProvider
        locale={zhCN}
        theme={theme}
        button={{ autoInsertSpace: false }}
        {...(nonce === undefined ? {} : { csp: { nonce } })}
      >
        <AntdApp>
          <Shell app={app}>{content}</Shell>
        </AntdApp>
      </ConfigProvider>
    </StrictMode>,
  );
}

function Shell({ app, children }: { app: AppKey; children: ReactNode }) {
  return (
    <>
      <a className="ui-skip" href="#main">
        跳到正文
      </a>
      <header className="ui-header">
        <a className="ui-product" href="/">
          {PRODUCT}
        </a>
        <nav aria-label="应用">
          {APPS.map(({ key, path, title }) => (
            <a key={key} href={path} aria-current={key === app ? "page" : undefined}>
              {title}
            </a>
          ))}
        </nav>
        <OfflineStatus />
      </header>
      <main id="main" className="ui-main" tabIndex={-1}>
        <Notice>{children}</Notice>
      </main>
    </>
  );
}
