import { Button } from "antd";
import { Conflict } from "./conflict.tsx";
import type { OpenCase } from "./use-case.ts";

const TEXTS: { readonly [K in "saved" | "saving"]: string } = { saved: "已保存在本机", saving: "正在保存……" };

/** How saving stands, and the choice after a conflict. */
export function SaveStatus({ open }: { open: OpenCase }) {
  const { saving } = open;
  if (saving.kind === "failed") {
    return (
      <span role="alert" className="sf-fault">
        没有保存成功（{saving.message}），继续填写时会再次保存；也可以先用“导出”保存“草稿文件”
      </span>
    );
  }
  if (saving.kind === "conflict") return <Conflict open={open} saving={saving} />;
  if (saving.kind === "setAside") return <SetAside title={saving.title} />;
  return (
    <span role="status" className="sf-muted">
      {TEXTS[saving.kind]}
    </span>
  );
}

/** This window has an earlier form than the draft by now: only loading it anew brings the later one. */
const SetAside = ({ title }: { title: string }) => (
  <span role="alert" className="sf-fault">
    {`这份草稿已在另一个窗口中升级为新的表单，本窗口不能再存入；本窗口填写的内容改存为另一份草稿“${title}”。`}
    {`请刷新本窗口打开升级后的草稿，再从列表打开“${title}”核对，补上缺少的内容：`}
    <Button size="small" onClick={() => location.reload()}>
      刷新本窗口
    </Button>
  </span>
);
