import { Component, type ReactNode } from "react";
import { messageOf } from "./guarded.ts";

/** Catches what an app did not expect, says so in words, and keeps the way back open: drafts are safe in the store. */
export class Notice extends Component<{ children: ReactNode }, { readonly message?: string }> {
  override state: { readonly message?: string } = {};

  static getDerivedStateFromError(error: unknown): { message: string } {
    return { message: messageOf(error) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === undefined) return this.props.children;
    return (
      <div role="alert" className="ui-failure">
        <h1>页面出错了</h1>
        <p>已经填写的内容保存在本机，没有丢失。请刷新页面后继续；仍然出错的，请把下面一行告诉系统管理员。</p>
        <pre>{message}</pre>
        <button type="button" onClick={() => location.reload()}>
          刷新页面
        </button>
      </div>
    );
  }
}
